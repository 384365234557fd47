import type { Cell } from "./moveInTable.ts";
import { columnKey } from "./tableColumns.ts";
import type { TableColumn } from "./tableColumns.ts";
import { rowKey } from "./tableRows.ts";
import type { TableRow } from "./tableRows.ts";

/** A cell held by what it is about, so that it stays the same when colleagues add and move rows. */
export interface HeldCell extends Cell {
  readonly rowKey: string;
  readonly columnKey: string;
}

export interface TableShape {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
}

/** The held form of a cell of the table as it is now. */
export function heldCell({ row, column }: Cell, { rows, columns }: TableShape): HeldCell {
  const [inRow, inColumn] = [rows[row], columns[column]];
  return {
    row,
    column,
    rowKey: inRow === undefined ? "" : rowKey(inRow),
    columnKey: inColumn === undefined ? "" : columnKey(inColumn),
  };
}

/** Where a held cell is now; near where it was, when its row or column is gone. */
export function cellNow(held: HeldCell, { rows, columns }: TableShape): Cell {
  const row = rows.findIndex((candidate) => rowKey(candidate) === held.rowKey);
  const column = columns.findIndex((candidate) => columnKey(candidate) === held.columnKey);
  const at = row < 0 ? Math.max(0, Math.min(held.row, rows.length - 1)) : row;
  const isWide = rows[at]?.kind === "touchpoint";
  const across = column < 0 ? Math.min(held.column, columns.length - 1) : column;
  return { row: at, column: isWide ? across : 0 };
}
