import type { Words } from "../../i18n/words.ts";
import type { TableColumn } from "./tableColumns.ts";

/** What a column is called; of ratings without the persona. */
export function columnTitle(column: TableColumn, { table: { columns } }: Words): string {
  if ("field" in column) return columns[column.field];
  return columns[column.kind];
}

/** What a column is called among all: of ratings with the persona's name. */
export function fullColumnTitle(column: TableColumn, words: Words): string {
  const title = columnTitle(column, words);
  return column.kind === "rating" ? words.table.ofPersona(column.persona.name, title) : title;
}
