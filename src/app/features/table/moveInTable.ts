import type { TableRow } from "./tableRows.ts";

/** A place in the table; rows that are no touchpoints have one cell, of column 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: readonly TableRow[];
  readonly columnCount: number;
}

const pageRows = 10;

type Move = (from: Cell, extent: Extent) => Cell;

const moves = {
  left: (from) => ({ ...from, column: Math.max(0, from.column - 1) }),
  right: (from, extent) => ({
    ...from,
    column: Math.min(lastColumn(from, extent), from.column + 1),
  }),
  up: (from, { rows }) => vertical(rows, from, -1),
  down: (from, { rows }) => vertical(rows, from, 1),
  "page-up": (from, { rows }) => repeated(from, (cell) => vertical(rows, cell, -1)),
  "page-down": (from, { rows }) => repeated(from, (cell) => vertical(rows, cell, 1)),
  "row-start": (from) => ({ ...from, column: 0 }),
  "row-end": (from, extent) => ({ ...from, column: lastColumn(from, extent) }),
  "column-start": (from, { rows }) => edge(rows, from, 1),
  "column-end": (from, { rows }) => edge(rows, from, -1),
  "table-start": () => ({ row: 0, column: 0 }),
  "table-end": (_, extent) => lastCell(extent),
  next: (from, extent) =>
    from.column < lastColumn(from, extent)
      ? { ...from, column: from.column + 1 }
      : wrapped(extent.rows, from, 1),
  previous: (from, extent) =>
    from.column > 0 ? { ...from, column: from.column - 1 } : endOfRowBefore(from, extent),
} as const satisfies Record<string, Move>;

export type Step = keyof typeof moves;

/** Where a step leads; the same cell at the edge. Between scores, the heads of stages are stepped over. */
export function moveInTable(from: Cell, step: Step, extent: Extent): Cell {
  return moves[step](from, extent);
}

/** The next cell in the order of reading, or undefined where the table ends. */
export function tabbed(from: Cell, isBack: boolean, extent: Extent): Cell | undefined {
  const to = moveInTable(from, isBack ? "previous" : "next", extent);
  return to.row === from.row && to.column === from.column ? undefined : to;
}

function isTouchpoint(row: TableRow | undefined): boolean {
  return row?.kind === "touchpoint";
}

function lastColumn({ row }: Cell, { rows, columnCount }: Extent): number {
  return isTouchpoint(rows[row]) ? columnCount - 1 : 0;
}

function vertical(rows: readonly TableRow[], from: Cell, by: 1 | -1): Cell {
  for (let row = from.row + by; row >= 0 && row < rows.length; row += by) {
    if (from.column === 0 || isTouchpoint(rows[row])) return { ...from, row };
  }
  return from;
}

function repeated(from: Cell, step: (cell: Cell) => Cell): Cell {
  let cell = from;
  for (let count = 0; count < pageRows; count++) cell = step(cell);
  return cell;
}

function edge(rows: readonly TableRow[], from: Cell, by: 1 | -1): Cell {
  const start = by === 1 ? 0 : rows.length - 1;
  if (from.column === 0 || isTouchpoint(rows[start])) return { ...from, row: start };
  const row = vertical(rows, { ...from, row: start }, by).row;
  return isTouchpoint(rows[row]) ? { ...from, row } : from;
}

function lastCell({ rows, columnCount }: Extent): Cell {
  const row = rows.findLastIndex(isTouchpoint);
  return row < 0 ? { row: 0, column: 0 } : { row, column: columnCount - 1 };
}

/** The first cell of the next row of any kind. */
function wrapped(rows: readonly TableRow[], from: Cell, by: 1 | -1): Cell {
  const row = from.row + by;
  return row >= 0 && row < rows.length ? { row, column: 0 } : from;
}

function endOfRowBefore(from: Cell, extent: Extent): Cell {
  const to = wrapped(extent.rows, from, -1);
  return to.row === from.row ? from : { ...to, column: lastColumn(to, extent) };
}
