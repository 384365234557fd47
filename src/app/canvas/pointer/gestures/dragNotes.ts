import { noteDropAt } from "#core/layout/hitTest.ts";
import { isSelected, selectedIds } from "../../../state/selection.ts";
import { changeView, useView } from "../../../state/viewStore.ts";
import { sameDrag } from "../sameDrag.ts";
import type { Gesture, GestureContext, Grip } from "../gesture.ts";

/** Carries the note under the pointer, and the others selected with it, to another cell. */
export function dragNotes(context: GestureContext, { hit }: Grip): Gesture {
  const { selection } = useView.getState();
  const ids = isSelected(selection, hit) ? selectedIds(selection, "note") : [hit.id];
  return {
    move(at) {
      const layout = context.layout();
      const drop = layout && noteDropAt(layout, at, ids);
      const { drag } = useView.getState();
      const end = drop && sameDrag(drag?.end, { kind: "notes", ids, ...drop, before: drop.before });
      changeView({ drag: { kind: "note", id: hit.id, count: ids.length, at, end } });
    },
    end() {
      const { drag } = useView.getState();
      changeView({ drag: null });
      if (drag?.end?.kind !== "notes") return;
      const { lane, column, before } = drag.end;
      if (context.session.run({ type: "moveNotes", ids, lane, column, before })) {
        context.announceMove(hit);
      }
    },
    cancel: () => changeView({ drag: null }),
  };
}
