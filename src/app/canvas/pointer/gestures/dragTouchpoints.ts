import { touchpointDropAt } from "#core/layout/hitTest.ts";
import type { TouchpointDrop } from "#core/layout/hitTest.ts";
import type { Point } from "#core/layout/boxes.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { indexOf } from "#core/model/select.ts";
import { rowFields } from "../../../actions/moves/touchpointStep.ts";
import { isSelected, selectedIds } from "../../../state/selection.ts";
import { changeView, useView } from "../../../state/viewStore.ts";
import type { DragInProgress } from "../../../state/viewStore.ts";
import { sameDrag } from "../sameDrag.ts";
import type { Gesture, GestureContext, Grip } from "../gesture.ts";

/** Carries the touchpoint under the pointer, and the others selected with it, to another place of the map. */
export function dragTouchpoints(context: GestureContext, { hit }: Grip): Gesture {
  const { selection } = useView.getState();
  const ids = isSelected(selection, hit) ? selectedIds(selection, "touchpoint") : [hit.id];
  const home = context.layout()?.cardById.get(hit.id)?.subRow;
  return {
    move(at) {
      const drag = dragAt(context, { id: hit.id, ids, home, at });
      if (drag !== undefined) changeView({ drag });
    },
    end() {
      const { drag } = useView.getState();
      changeView({ drag: null });
      if (drag?.end?.kind !== "touchpoints") return;
      const { stage, before } = drag.end;
      const { fields } = drag;
      if (context.session.run({ type: "moveTouchpoints", ids, stage, before, fields })) {
        context.announceMove(hit);
      }
    },
    cancel: () => changeView({ drag: null }),
  };
}

interface Carried {
  /** What is under the pointer. */
  readonly id: Id;
  readonly ids: readonly Id[];
  /** The value of the sub-row it came from. */
  readonly home: string | undefined;
  readonly at: Point;
}

function dragAt(
  context: GestureContext,
  { id, ids, home, at }: Carried,
): DragInProgress | undefined {
  const layout = context.layout();
  const drop = layout && touchpointDropAt(layout, at, ids);
  if (drop === undefined) return undefined;
  const last = useView.getState().drag;
  const { stage, before, subRow } = drop;
  const end = sameDrag(last?.end, { kind: "touchpoints", ids, stage, before });
  const wanted = subRow?.value === home ? undefined : fieldsOfSubRow(context.map(), subRow);
  const isSame = JSON.stringify(wanted) === JSON.stringify(last?.fields);
  const fields = isSame ? last?.fields : wanted;
  return { kind: "touchpoint", id, count: ids.length, at, end, fields };
}

/** What a touchpoint takes on in a sub-row. */
function fieldsOfSubRow(map: JourneyMap, subRow: TouchpointDrop["subRow"]) {
  const lane = indexOf(map).lanes.get(subRow?.lane ?? "");
  return lane && rowFields(lane.groupBy, subRow?.value ?? "");
}
