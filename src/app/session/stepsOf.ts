import type { UndoManager } from "yjs";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { canEdit, mirror, useMap } from "../state/mapStore.ts";
import type { Selected, Selection } from "../state/selection.ts";
import { select, useView } from "../state/viewStore.ts";
import type { MapSession } from "./mapSession.ts";

type StackItem = NonNullable<ReturnType<UndoManager["undo"]>>;

/** Undo and redo of this person's steps; what a step brings back is selected again, as it was when it went. */
export function stepsOf(undo: UndoManager): Pick<MapSession, "undo" | "redo" | "takeBack"> {
  const selections = new WeakMap<StackItem, Selection>();
  const publish = () => {
    const lastStep = undo.undoStack.at(-1);
    mirror({ canUndo: undo.canUndo(), canRedo: undo.canRedo(), lastStep });
  };
  undo.on("stack-item-added", ({ stackItem }) => {
    selections.set(stackItem, useView.getState().selection);
    publish();
  });
  undo.on("stack-item-popped", publish);
  undo.on("stack-cleared", publish);
  const carryOut = (go: () => StackItem | null) => {
    const { map, role } = useMap.getState();
    if (!canEdit({ role })) return;
    const step = go();
    if (step !== null) selectReturned(selections.get(step) ?? [], map);
  };
  return {
    undo: () => carryOut(() => undo.undo()),
    redo: () => carryOut(() => undo.redo()),
    takeBack: (step) => {
      if (undo.undoStack.at(-1) !== step) return;
      // A step that colleagues have overwritten comes to nothing, and Yjs would go on to the one before it.
      const earlier = undo.undoStack.splice(0, undo.undoStack.length - 1);
      carryOut(() => undo.undo());
      undo.undoStack.unshift(...earlier);
      publish();
    },
  };
}

/** Selects what of a selection was gone from the map before and is there now; whoever types goes on typing. */
function selectReturned(selection: Selection, before: JourneyMap): void {
  if (useView.getState().editing !== null) return;
  const { map } = useMap.getState();
  const returned = selection.filter((each) => !isIn(before, each) && isIn(map, each));
  if (returned.length > 0) select(returned);
}

function isIn(map: JourneyMap, { kind, id }: Selected): boolean {
  if (kind === "map" || kind === "cell" || kind === "rating") return false;
  return map[`${kind}s`].some((entity) => entity.id === id);
}
