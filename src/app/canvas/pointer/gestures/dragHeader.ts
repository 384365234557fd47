import type { MapLayout } from "#core/layout/mapLayout.ts";
import type { Point } from "#core/layout/boxes.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { changeView, useView } from "../../../state/viewStore.ts";
import type { Gesture, GestureContext, Grip } from "../gesture.ts";

/** Carries a stage or a lane by its header to another place in the order. */
export function dragHeader(context: GestureContext, { hit }: Grip): Gesture {
  const kind = hit.kind === "stage" ? "stage" : "lane";
  return {
    move(at) {
      const layout = context.layout();
      if (layout === undefined) return;
      const before = headerDropAt(layout, kind, at);
      changeView({ drag: { kind, id: hit.id, count: 1, at, before } });
    },
    end() {
      const { drag } = useView.getState();
      changeView({ drag: null });
      if (drag === null) return;
      if (context.session.run({ type: "reorder", kind, id: hit.id, before: drag.before })) {
        context.announceMove(hit);
      }
    },
    cancel: () => changeView({ drag: null }),
  };
}

/** The stage or lane before which a header dropped at a point would stand; undefined: last. */
export function headerDropAt(layout: MapLayout, kind: "stage" | "lane", at: Point): Id | undefined {
  if (kind === "stage") {
    return layout.stages.find(({ box }) => at.x < box.x + box.width / 2)?.stage.id;
  }
  return layout.lanes.find(({ box }) => at.y < box.y + box.height / 2)?.lane.id;
}
