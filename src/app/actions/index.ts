import type { Words } from "../i18n/words.ts";
import type { Action } from "./action.ts";
import { addNote } from "./list/addNote.ts";
import { addPersona } from "./list/addPersona.ts";
import { addStage } from "./list/addStage.ts";
import { addTouchpoint } from "./list/addTouchpoint.ts";
import { binMap } from "./list/binMap.ts";
import { collapse } from "./list/collapse.ts";
import { comment } from "./list/comment.ts";
import { commentsOfThis } from "./list/commentsOfThis.ts";
import { copy } from "./list/copy.ts";
import { cut } from "./list/cut.ts";
import { duplicate } from "./list/duplicate.ts";
import { duplicateMap } from "./list/duplicateMap.ts";
import { editText } from "./list/editText.ts";
import { exportMap } from "./list/exportMap.ts";
import { fitStage } from "./list/fitStage.ts";
import { handTool } from "./list/handTool.ts";
import { hide } from "./list/hide.ts";
import { mapDetails } from "./list/mapDetails.ts";
import { mergeNotes } from "./list/mergeNotes.ts";
import { cursors } from "./list/cursors.ts";
import { minimap } from "./list/minimap.ts";
import { moveDown } from "./list/moveDown.ts";
import { moveLeft } from "./list/moveLeft.ts";
import { moveRight } from "./list/moveRight.ts";
import { moveTo } from "./list/moveTo.ts";
import { moveUp } from "./list/moveUp.ts";
import { openComments } from "./list/openComments.ts";
import { openLanes } from "./list/openLanes.ts";
import { openPersonas } from "./list/openPersonas.ts";
import { openWorkshop } from "./list/openWorkshop.ts";
import { palette } from "./list/palette.ts";
import { paste } from "./list/paste.ts";
import { redo } from "./list/redo.ts";
import { remove } from "./list/remove.ts";
import { selectAll } from "./list/selectAll.ts";
import { selectTool } from "./list/selectTool.ts";
import { shareMap } from "./list/shareMap.ts";
import { shortcuts } from "./list/shortcuts.ts";
import { showDetails } from "./list/showDetails.ts";
import { showAllPersonas } from "./list/showAllPersonas.ts";
import { showMap } from "./list/showMap.ts";
import { showTable } from "./list/showTable.ts";
import { undo } from "./list/undo.ts";
import { zoomActual } from "./list/zoomActual.ts";
import { zoomIn } from "./list/zoomIn.ts";
import { zoomOut } from "./list/zoomOut.ts";
import { zoomToFit } from "./list/zoomToFit.ts";
import { zoomToSelection } from "./list/zoomToSelection.ts";

export type ActionId = keyof Words["actions"]["names"];

/** Everything a person can do in the editor. Buttons, menus, shortcuts and the palette read this list. */
export const actions = {
  undo,
  redo,
  cut,
  copy,
  paste,
  duplicate,
  mergeNotes,
  remove,
  selectAll,
  editText,
  addTouchpoint,
  addStage,
  addNote,
  addPersona,
  comment,
  moveTo,
  moveLeft,
  moveRight,
  moveUp,
  moveDown,
  collapse,
  hide,
  zoomIn,
  zoomOut,
  zoomActual,
  zoomToFit,
  zoomToSelection,
  fitStage,
  selectTool,
  handTool,
  showMap,
  showTable,
  openPersonas,
  openLanes,
  openComments,
  commentsOfThis,
  showAllPersonas,
  showDetails,
  minimap,
  cursors,
  mapDetails,
  openWorkshop,
  shareMap,
  exportMap,
  duplicateMap,
  binMap,
  palette,
  shortcuts,
} as const satisfies Record<ActionId, Action>;

export const actionIds = Object.keys(actions) as readonly ActionId[];

/** An action by its id. */
export function actionOf(id: ActionId): Action {
  return actions[id];
}
