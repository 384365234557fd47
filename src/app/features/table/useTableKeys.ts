import { useRef } from "react";
import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { toggled } from "../../state/selection.ts";
import type { Selected } from "../../state/selection.ts";
import { goToDetails, select, useView } from "../../state/viewStore.ts";
import { announce } from "../../ui/announce.ts";
import type { MenuPlace } from "./RowMenu.tsx";
import { clearBlock, fillDown } from "./blocks.ts";
import { cellCount } from "./cellRange.ts";
import { moveRow } from "./moveRow.ts";
import { deedOfKey } from "./tableKeys.ts";
import type { KeyDeed } from "./tableKeys.ts";
import type { TableController } from "./TableController.ts";
import type { Table } from "./useTable.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";

/** What the grid does with keys while no cell is typed into. */
export function useTableKeys({ controller }: Table, onMenu: (place: MenuPlace) => void) {
  // After Escape the next Tab leaves the table: there is always a way out.
  const isLeaving = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Tab") {
      const stays = !isLeaving.current && controller.tab(event.shiftKey);
      if (stays) event.preventDefault();
      isLeaving.current = false;
      return;
    }
    const deed = deedOfKey(event);
    isLeaving.current = deed?.deed === "leave";
    if (deed === undefined) return;
    if (deed.deed === "type") return beginTyping(event, controller);
    if (isOnButton(event) && deed.deed === "edit") return;
    event.preventDefault();
    if (deed.deed === "menu") return openMenu(event, controller, onMenu);
    const said = carryOut(deed, controller);
    if (said !== undefined) announce(said);
  };
  return { onKeyDown };
}

/** Returns what to say of it. */
function carryOut(deed: KeyDeed, controller: TableController): string | undefined {
  const { touchpoint } = controller;
  switch (deed.deed) {
    case "go":
      controller.step(deed.step);
      return undefined;
    case "extend":
      controller.extend(deed.step);
      return sizeOfBlock(controller);
    case "select-all":
      controller.selectAll();
      return sizeOfBlock(controller);
    case "fill-down":
      fillDown(controller);
      return undefined;
    case "move-row":
      return moveRow(controller, deed.by);
    case "details":
      goToDetails(targetOf(controller));
      return undefined;
    case "edit":
      if (controller.stage !== undefined || !canEdit(useMap.getState()))
        goToDetails(targetOf(controller));
      else if (controller.column?.kind === "moment") controller.toggle();
      else controller.edit(false);
      return undefined;
    case "clear":
      clearBlock(controller);
      return undefined;
    case "select-row":
      if (touchpoint === undefined) return undefined;
      select(toggled(useView.getState().selection, { kind: "touchpoint", id: touchpoint.id }));
      return undefined;
    case "leave":
      controller.cancel();
      controller.unselect();
      return undefined;
    case "type":
    case "menu":
      return undefined;
  }
}

/** How many cells are selected, to be said. */
export function sizeOfBlock({ range, context }: TableController): string | undefined {
  return range === undefined ? undefined : context.words.table.selected(cellCount(range));
}

/** The row's touchpoint or stage. */
function targetOf({ touchpoint, stage }: TableController): Selected | undefined {
  if (touchpoint !== undefined) return { kind: "touchpoint", id: touchpoint.id };
  return stage && { kind: "stage", id: stage.id };
}

/** The field is there before the letter arrives, so that dead keys and input methods begin in it. */
function beginTyping(event: KeyboardEvent<HTMLElement>, controller: TableController): void {
  const { column } = controller;
  if (isOnButton(event) || column === undefined || !canEdit(useMap.getState())) return;
  // A sign that is typed here is no shortcut of the editor's.
  event.stopPropagation();
  if (column.kind === "moment" && event.key === " ") {
    event.preventDefault();
    return controller.toggle();
  }
  const isChoice = column.kind === "contact" || column.kind === "expectations";
  if (isChoice || event.key === " ") event.preventDefault();
  flushSync(() => controller.edit(!isChoice && event.key !== " "));
}

function openMenu(
  event: KeyboardEvent<HTMLElement>,
  controller: TableController,
  onMenu: (place: MenuPlace) => void,
): void {
  const { touchpoint } = controller;
  if (touchpoint === undefined || !(event.target instanceof Element)) return;
  const { left, bottom } = event.target.getBoundingClientRect();
  onMenu({ x: left + 8, y: bottom, touchpoint: touchpoint.id });
}

function isOnButton({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest("button, input") !== null;
}
