import { showUndoable } from "../../parts/showUndoable.ts";
import { announce } from "../../ui/announce.ts";
import { showToast } from "../../ui/toasts.ts";
import { cellCount, cornerOf, tiled } from "./cellRange.ts";
import { fullColumnTitle } from "./columnTitle.ts";
import { pasteBlock } from "./pasteBlock.ts";
import type { Pasted } from "./pasteBlock.ts";
import type { TableContext, TableController } from "./TableController.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";

type Block = readonly (readonly string[])[];

/** What the cells of the selected block say; undefined where no block is selected. */
export function textsOfBlock(controller: TableController): Block | undefined {
  const { range, context } = controller;
  return range?.rows.map((row) => {
    const at = context.rows[row];
    const columns = context.columns.slice(range.firstColumn, range.lastColumn + 1);
    if (at?.kind !== "touchpoint") return [];
    return columns.map((column) => controller.textAt(at.touchpoint, column));
  });
}

/** Lays texts over the table: as often as they fit the selected block, else once from its corner or the active cell. */
export function pasteTexts(controller: TableController, block: Block): void {
  const { range, cell } = controller;
  const texts = range === undefined ? block : tiled(block, range);
  const at = range === undefined ? cell : cornerOf(range);
  const pasted = write(controller, texts, at);
  if (pasted === undefined) return;
  if (pasted.corners !== undefined) controller.selectBlock(...pasted.corners);
  tell(
    pasted,
    controller.context,
    controller.context.words.table.pasted(pasted.command.commands.length),
  );
}

/** Puts one text into every cell of the selected block, or into the active cell. */
export function fillBlock(controller: TableController, text: string): void {
  const { range, context } = controller;
  if (range === undefined) return controller.write(text);
  const pasted = write(controller, tiled([[text]], range), cornerOf(range));
  if (pasted === undefined) return;
  const said = context.words.table.filled(pasted.command.commands.length);
  if (pasted.refused.length > 0) tell(pasted, context, said);
  else announce(said);
}

/** Puts what the top row of the selected block says into the rows below. */
export function fillDown(controller: TableController): void {
  const { range, context } = controller;
  const [top] = textsOfBlock(controller) ?? [];
  if (range === undefined || top === undefined) return;
  const pasted = write(controller, tiled([top], range), cornerOf(range));
  if (pasted !== undefined) announce(context.words.table.filled(cellCount(range)));
}

/** Empties every cell of the selected block, or the active cell. */
export function clearBlock(controller: TableController): void {
  const { range, context } = controller;
  if (range === undefined) return controller.write("");
  const pasted = write(controller, tiled([[""]], range), cornerOf(range));
  if (pasted !== undefined) tell(pasted, context, context.words.table.cleared(cellCount(range)));
}

/** Writes what fits as one step; undefined where that was refused as a whole. */
function write(
  controller: TableController,
  block: Block,
  at: { readonly row: number; readonly column: number },
): Pasted | undefined {
  const { rows, columns, session } = controller.context;
  if (!canEdit(useMap.getState())) return undefined;
  const pasted = pasteBlock(block, { at, rows, columns });
  const isAny = pasted.command.commands.length > 0;
  return isAny && !session.run(pasted.command) ? undefined : pasted;
}

/** Says what was done and what was not, with a way back. */
function tell(pasted: Pasted, context: TableContext, said: string): void {
  const { refused, leftOver, command } = pasted;
  const { columns, words, session } = context;
  const { table } = words;
  const [first] = refused;
  const column = first === undefined ? undefined : columns[first.column];
  const parts = [said];
  if (first !== undefined && column !== undefined) {
    const fault = table.faults[first.fault](first.typed.trim());
    parts.push(table.pasteRefused(refused.length, `${fullColumnTitle(column, context)}. ${fault}`));
  }
  if (leftOver > 0) parts.push(table.pasteLeftOver(leftOver));
  const kind = parts.length === 1 ? "plain" : "error";
  const report = parts.join(" ");
  if (command.commands.length > 0) showUndoable(report, { session, label: table.undo, kind });
  else showToast(report, { kind });
}
