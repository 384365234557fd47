import type { SingleCommand, Together } from "#core/commands/index.ts";
import type { Cell } from "./moveInTable.ts";
import { readCell } from "./readCell.ts";
import type { CellFault } from "./readCell.ts";
import type { TableColumn } from "./tableColumns.ts";
import type { TableRow } from "./tableRows.ts";

/** A cell of a pasted block that keeps what it had. */
export interface RefusedCell {
  readonly row: number;
  readonly column: number;
  readonly typed: string;
  readonly fault: CellFault;
}

/** What pasting a block comes to. */
export interface Pasted {
  /** All that fits, as one step. */
  readonly command: Together;
  readonly refused: readonly RefusedCell[];
  /** Cells that lie beyond the last row or column. */
  readonly leftOver: number;
  /** The first and the last cell that the block lies on. */
  readonly corners: readonly [Cell, Cell] | undefined;
}

export interface PasteTarget {
  readonly at: Cell;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
}

/** Lays a block over the table from a cell on, down the touchpoints of all stages and to the right. */
export function pasteBlock(block: readonly (readonly string[])[], target: PasteTarget): Pasted {
  const { at, rows, columns } = target;
  const targets = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => index >= at.row && row.kind === "touchpoint");
  const commands: SingleCommand[] = [];
  const refused: RefusedCell[] = [];
  let leftOver = 0;
  for (const [down, line] of block.entries()) {
    const place = targets[down];
    for (const [right, typed] of line.entries()) {
      const column = columns[at.column + right];
      if (place?.row.kind !== "touchpoint" || column === undefined) {
        leftOver++;
        continue;
      }
      const read = readCell({ touchpoint: place.row.touchpoint, column }, typed);
      if (typeof read !== "string") commands.push(read);
      else refused.push({ row: place.index, column: at.column + right, typed, fault: read });
    }
  }
  const corners = cornersOf(block, target, targets);
  return { command: { type: "together", commands }, refused, leftOver, corners };
}

function cornersOf(
  block: readonly (readonly string[])[],
  { at, columns }: PasteTarget,
  targets: readonly { readonly index: number }[],
): Pasted["corners"] {
  const [first, last] = [targets[0], targets.slice(0, block.length).at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const width = Math.max(1, ...block.map((line) => line.length));
  const column = Math.min(columns.length, at.column + width) - 1;
  return [
    { row: first.index, column: at.column },
    { row: last.index, column },
  ];
}
