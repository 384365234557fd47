import { touchpointDropAt } from "#core/layout/hitTest.ts";
import type { TouchpointDrop } from "#core/layout/hitTest.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { contacts } from "#core/model/journeyMap.ts";
import { indexOf } from "#core/model/select.ts";
import { isSelected, selectedIds } from "../../../state/selection.ts";
import { changeView, useView } from "../../../state/viewStore.ts";
import type { SubRowFields } from "../../../state/viewStore.ts";
import { sameDrag } from "../sameDrag.ts";
import type { Gesture, GestureContext, Grip } from "../gesture.ts";

/** Carries the touchpoint under the pointer, and the others selected with it, to another place of the map. */
export function dragTouchpoints(context: GestureContext, { hit }: Grip): Gesture {
  const { selection } = useView.getState();
  const ids = isSelected(selection, hit) ? selectedIds(selection, "touchpoint") : [hit.id];
  const card = context.layout()?.cardById.get(hit.id);
  return {
    move(at) {
      const layout = context.layout();
      const drop = layout && touchpointDropAt(layout, at, ids);
      if (drop === undefined) return;
      const { drag } = useView.getState();
      const end = { kind: "touchpoints", ids, stage: drop.stage, before: drop.before } as const;
      const isHome = drop.subRow?.value === card?.subRow;
      const fields = isHome ? undefined : fieldsOfSubRow(context.map(), drop.subRow);
      changeView({
        drag: {
          kind: "touchpoint",
          id: hit.id,
          count: ids.length,
          at,
          end: sameDrag(drag?.end, end),
          fields: JSON.stringify(fields) === JSON.stringify(drag?.fields) ? drag?.fields : fields,
        },
      });
    },
    end() {
      const { drag } = useView.getState();
      changeView({ drag: null });
      if (drag?.end?.kind !== "touchpoints") return;
      const { stage, before } = drag.end;
      const isDone = context.session.run({
        type: "moveTouchpoints",
        ids,
        stage,
        before,
        fields: drag.fields,
      });
      if (isDone) context.announceMove(hit);
    },
    cancel: () => changeView({ drag: null }),
  };
}

/** What a touchpoint takes on in a sub-row. */
function fieldsOfSubRow(
  map: JourneyMap,
  subRow: TouchpointDrop["subRow"],
): SubRowFields | undefined {
  const lane: Id = subRow?.lane ?? "";
  const value = subRow?.value ?? "";
  switch (indexOf(map).lanes.get(lane)?.groupBy) {
    case "channel":
      return { channel: value };
    case "owner":
      return { owner: value };
    case "contact": {
      const contact = contacts.find((known) => known === value);
      return contact === undefined ? undefined : { contact };
    }
    default:
      return undefined;
  }
}
