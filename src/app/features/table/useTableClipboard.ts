import type { ClipboardEvent } from "react";
import { useWords } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import { showUndoable } from "../../parts/showUndoable.ts";
import { useSession } from "../../session/useSession.ts";
import { selectedIds } from "../../state/selection.ts";
import { useView } from "../../state/viewStore.ts";
import { announce } from "../../ui/announce.ts";
import { showToast } from "../../ui/toasts.ts";
import { fullColumnTitle } from "./columnTitle.ts";
import { pasteBlock } from "./pasteBlock.ts";
import type { Pasted } from "./pasteBlock.ts";
import { cellsOfText, textOfCells } from "./separated.ts";
import type { Table } from "./useTable.ts";

/** Copies cells and rows for spreadsheets, and takes their blocks as one step. */
export function useTableClipboard(table: Table) {
  const { controller, state, rows, columns } = table;
  const session = useSession();
  const words = useWords();
  const isTyping = state.editing !== undefined;
  const copy = (event: ClipboardEvent): boolean => {
    const block = isTyping ? undefined : copied(table);
    if (block === undefined) return false;
    event.preventDefault();
    event.clipboardData.setData("text/plain", textOfCells(block));
    announce(words.table.copied(block.flat().length));
    return true;
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (isTyping || text === "") return;
    event.preventDefault();
    const pasted = pasteBlock(cellsOfText(text), { at: controller.cell, rows, columns });
    const isAny = pasted.command.commands.length > 0;
    if (isAny && !session.run(pasted.command)) return;
    const isWhole = pasted.refused.length === 0 && pasted.leftOver === 0;
    const kind = isWhole ? "plain" : "error";
    const report = reportOf(pasted, table, words);
    if (isAny) showUndoable(report, { session, label: words.table.undo, kind });
    else showToast(report, { kind });
  };
  return {
    onCopy: (event: ClipboardEvent) => void copy(event),
    onCut: (event: ClipboardEvent) => {
      if (copy(event)) controller.write("");
    },
    onPaste: paste,
  };
}

/** The selected rows with all their cells, else the active cell. */
function copied({ controller, rows, columns }: Table): readonly (readonly string[])[] | undefined {
  const chosen = new Set(selectedIds(useView.getState().selection, "touchpoint"));
  const touchpoints = rows.flatMap((row) => (row.kind === "touchpoint" ? [row.touchpoint] : []));
  const selected = touchpoints.filter(({ id }) => chosen.has(id));
  const { text } = controller;
  if (selected.length < 2) return text === undefined ? undefined : [[text]];
  return selected.map((touchpoint) =>
    columns.map((column) => controller.textAt(touchpoint, column)),
  );
}

function reportOf(pasted: Pasted, { columns }: Table, words: Words): string {
  const { refused, leftOver, command } = pasted;
  const { table } = words;
  const [first] = refused;
  const column = first === undefined ? undefined : columns[first.column];
  const parts = [table.pasted(command.commands.length)];
  if (first !== undefined && column !== undefined) {
    const fault = table.faults[first.fault](first.typed.trim());
    parts.push(table.pasteRefused(refused.length, `${fullColumnTitle(column, words)}. ${fault}`));
  }
  if (leftOver > 0) parts.push(table.pasteLeftOver(leftOver));
  return parts.join(" ");
}
