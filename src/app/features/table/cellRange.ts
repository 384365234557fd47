import { moveInTable } from "./moveInTable.ts";
import type { Cell, Extent, Step } from "./moveInTable.ts";
import type { TableRow } from "./tableRows.ts";

/** A block of cells, corners included: the rows of touchpoints between two cells, whatever stage they are of. */
export interface CellRange {
  /** Indices of rows of the table, top to bottom. */
  readonly rows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The block with these corners; undefined where it is no more than one cell. */
export function rangeBetween(a: Cell, b: Cell, rows: readonly TableRow[]): CellRange | undefined {
  const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
  const inside = rows.flatMap(({ kind }, index) =>
    kind === "touchpoint" && index >= top && index <= bottom ? [index] : [],
  );
  const firstColumn = Math.min(a.column, b.column);
  const lastColumn = Math.max(a.column, b.column);
  const count = inside.length * (lastColumn - firstColumn + 1);
  return count > 1 ? { rows: inside, firstColumn, lastColumn } : undefined;
}

export function cellCount({ rows, firstColumn, lastColumn }: CellRange): number {
  return rows.length * (lastColumn - firstColumn + 1);
}

export function isInRange(range: CellRange, { row, column }: Cell): boolean {
  return column >= range.firstColumn && column <= range.lastColumn && range.rows.includes(row);
}

/** The upper left corner. */
export function cornerOf({ rows, firstColumn }: CellRange): Cell {
  return { row: rows[0] ?? 0, column: firstColumn };
}

/** Where a corner goes when a block grows or shrinks by a step; heads of stages are no part of blocks. */
export function stretched(corner: Cell, step: Step, extent: Extent): Cell {
  if (step === "table-start") {
    const row = extent.rows.findIndex(({ kind }) => kind === "touchpoint");
    return { row, column: 0 };
  }
  // In the first column a step up or down would stop at heads, too.
  if (!vertical.has(step)) return moveInTable(corner, step, extent);
  const { row } = moveInTable({ ...corner, column: 1 }, step, extent);
  return { ...corner, row };
}

const vertical: ReadonlySet<Step> = new Set([
  "up",
  "down",
  "page-up",
  "page-down",
  "column-start",
  "column-end",
]);

/** The next cell inside a block: down its columns with Enter, along its rows with Tab, and round. */
export function nextInRange(
  range: CellRange,
  { row, column }: Cell,
  step: "down" | "up" | "next" | "previous",
): Cell {
  const across = range.lastColumn - range.firstColumn + 1;
  const down = range.rows.length;
  const [x, y] = [column - range.firstColumn, Math.max(0, range.rows.indexOf(row))];
  const by = step === "down" || step === "next" ? 1 : -1;
  const isDown = step === "down" || step === "up";
  const place = (isDown ? x * down + y : y * across + x) + by;
  const at = (place + across * down) % (across * down);
  const [nextX, nextY] = isDown
    ? [Math.floor(at / down), at % down]
    : [at % across, Math.floor(at / across)];
  return { row: range.rows[nextY] ?? row, column: range.firstColumn + nextX };
}

/** A block of texts as often as it fits a range exactly, else once: a single text fills the range. */
export function tiled(
  block: readonly (readonly string[])[],
  { rows, firstColumn, lastColumn }: CellRange,
): readonly (readonly string[])[] {
  const across = lastColumn - firstColumn + 1;
  const width = block[0]?.length ?? 0;
  const isEven = width > 0 && block.every((line) => line.length === width);
  if (!isEven || rows.length % block.length > 0 || across % width > 0) return block;
  return rows.map((_row, y) =>
    Array.from({ length: across }, (_cell, x) => block[y % block.length]?.[x % width] ?? ""),
  );
}
