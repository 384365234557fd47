import { useRef } from "react";
import type { FocusEvent, MouseEvent, PointerEvent } from "react";
import { announce } from "../../ui/announce.ts";
import type { Cell } from "./moveInTable.ts";
import type { TableController } from "./TableController.ts";
import type { Table } from "./useTable.ts";
import { sizeOfBlock } from "./useTableKeys.ts";

/** What a press began with. */
interface Press {
  /** It was on the active cell, and that alone was selected: without a drag it edits. */
  readonly wasActive: boolean;
  readonly isMouse: boolean;
  readonly at: Cell | undefined;
  /** The last cell it went over. */
  over: Cell | undefined;
  /** It selected a block. */
  isBlock: boolean;
}

/**
 * Pressing a cell makes it the active one, pressing it again edits it; with Shift, or dragging with the mouse, a block is
 * selected. The focus that comes from outside makes a cell active, too.
 */
export function useTablePress({ controller, state }: Table) {
  const press = useRef<Press>(undefined);
  const isTyping = state.editing !== undefined;
  return {
    onPointerDown: (event: PointerEvent) => {
      press.current = beginning(event, controller);
    },
    onMouseDown: (event: MouseEvent) => {
      const { current } = press;
      if (!event.shiftKey || event.button !== 0 || isOnControl(event)) return;
      if (current?.at === undefined || isTyping) return;
      // The active cell keeps the focus: the block begins there.
      event.preventDefault();
      controller.extendTo(current.at);
      current.isBlock = true;
    },
    onPointerMove: (event: PointerEvent) => {
      const { current } = press;
      const isDragging = current?.isMouse === true && (event.buttons & 1) === 1;
      if (!isDragging || current.at === undefined || isTyping) return;
      const cell = cellOf(event.target);
      if (cell === undefined || isSame(cell, current.over)) return;
      current.over = cell;
      current.isBlock = true;
      controller.extendTo(cell);
    },
    onClick: (event: MouseEvent) => {
      const { current } = press;
      if (current?.isBlock === true) {
        const said = sizeOfBlock(controller);
        if (said !== undefined) announce(said);
        return;
      }
      if (isOnControl(event)) return;
      const isNew = goTo(event, controller);
      controller.follow();
      if (isNew || isTyping || current?.wasActive !== true) return;
      controller.edit(false);
    },
    onFocus: (event: FocusEvent) => void (!isTyping && goTo(event, controller)),
  };
}

function beginning(event: PointerEvent, controller: TableController): Press {
  const at = isOnControl(event) ? undefined : cellOf(event.target);
  const isOnActive = at !== undefined && isSame(at, controller.cell);
  const wasActive = isOnActive && controller.range === undefined;
  if (isOnActive && !wasActive && !event.shiftKey && event.button === 0) controller.unselect();
  const isMouse = event.pointerType === "mouse";
  return { wasActive, isMouse, at, over: at, isBlock: false };
}

/** Makes a cell the active one; false where it is. */
function goTo(event: { readonly target: EventTarget }, controller: TableController): boolean {
  const cell = cellOf(event.target);
  if (cell === undefined || isSame(cell, controller.cell)) return false;
  controller.go(cell);
  return true;
}

function isOnControl({ target }: { readonly target: EventTarget }): boolean {
  const controls = "button, input, textarea, [role='listbox']";
  return target instanceof Element && target.closest(controls) !== null;
}

function isSame(a: Cell, b: Cell | undefined): boolean {
  return a.row === b?.row && a.column === b.column;
}

/** The cell an element stands in. */
function cellOf(target: EventTarget): Cell | undefined {
  const place = target instanceof Element ? target.closest("[data-cell]") : null;
  const [row, column] = (place?.getAttribute("data-cell") ?? "").split("/").map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}
