import { personaName } from "../../i18n/targetName.ts";
import type { Naming } from "../../i18n/targetName.ts";
import type { Words } from "../../i18n/words.ts";
import type { TableColumn } from "./tableColumns.ts";

/** What a column is called; of ratings without the persona. */
export function columnTitle(column: TableColumn, { table: { columns } }: Words): string {
  if ("field" in column) return columns[column.field];
  return columns[column.kind];
}

type Reader = Pick<Naming, "words" | "locale">;

/** What a column is called among all: of ratings with the persona's name. */
export function fullColumnTitle(column: TableColumn, { words, locale }: Reader): string {
  const title = columnTitle(column, words);
  if (column.kind !== "rating") return title;
  return words.table.ofPersona(personaName(column.persona, locale), title);
}
