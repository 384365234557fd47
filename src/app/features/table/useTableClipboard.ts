import type { ClipboardEvent } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { selectedIds } from "../../state/selection.ts";
import { useView } from "../../state/viewStore.ts";
import { announce } from "../../ui/announce.ts";
import { clearBlock, pasteTexts, textsOfBlock } from "./blocks.ts";
import { cellsOfText, textOfCells } from "./separated.ts";
import type { Table } from "./useTable.ts";

/** Copies cells and rows for spreadsheets, and takes their blocks as one step. */
export function useTableClipboard(table: Table) {
  const { controller, state } = table;
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
    pasteTexts(controller, cellsOfText(text));
  };
  return {
    onCopy: (event: ClipboardEvent) => void copy(event),
    onCut: (event: ClipboardEvent) => {
      if (copy(event)) clearBlock(controller);
    },
    onPaste: paste,
  };
}

/** The selected block, else the selected rows with all their cells, else the active cell. */
function copied({ controller, rows, columns }: Table): readonly (readonly string[])[] | undefined {
  const block = textsOfBlock(controller);
  if (block !== undefined) return block;
  const chosen = new Set(selectedIds(useView.getState().selection, "touchpoint"));
  const touchpoints = rows.flatMap((row) => (row.kind === "touchpoint" ? [row.touchpoint] : []));
  const selected = touchpoints.filter(({ id }) => chosen.has(id));
  const { text } = controller;
  if (selected.length < 2) return text === undefined ? undefined : [[text]];
  return selected.map((touchpoint) =>
    columns.map((column) => controller.textAt(touchpoint, column)),
  );
}
