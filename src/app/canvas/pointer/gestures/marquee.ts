import type { Box, Point } from "#core/layout/boxes.ts";
import type { Selection } from "../../../state/selection.ts";
import { isSelected } from "../../../state/selection.ts";
import { changeView, select, useView } from "../../../state/viewStore.ts";
import { overlaps } from "../../framing.ts";
import { itemsOf } from "../../itemsOf.ts";
import type { Gesture, GestureContext } from "../gesture.ts";

/** Draws a box that selects the touchpoints, notes and ratings it touches; `kept` stays selected. */
export function marquee(context: GestureContext, start: Point, kept: Selection): Gesture {
  const before = useView.getState().selection;
  const clear = () => changeView({ marquee: null });
  return {
    move(at) {
      const box = boxBetween(start, at);
      const layout = context.layout();
      if (layout === undefined) return;
      const touched = itemsOf(layout).filter(
        (item) => isMovable(item.kind) && overlaps(item.box, box) && !isSelected(kept, item),
      );
      changeView({ marquee: box });
      select([...kept, ...touched.map(({ kind, id }) => ({ kind, id }))]);
    },
    end: clear,
    cancel() {
      clear();
      select(before);
    },
  };
}

function isMovable(kind: string): boolean {
  return kind === "touchpoint" || kind === "note" || kind === "rating";
}

function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
