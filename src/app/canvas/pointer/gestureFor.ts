import { canEdit, useMap } from "../../state/mapStore.ts";
import type { Gesture, GestureContext, Grip } from "./gesture.ts";
import { dragFace } from "./gestures/dragFace.ts";
import { dragHeader } from "./gestures/dragHeader.ts";
import { dragNotes } from "./gestures/dragNotes.ts";
import { dragTouchpoints } from "./gestures/dragTouchpoints.ts";

/** What dragging the thing under the pointer does; undefined where it cannot be dragged. */
export function gestureFor(context: GestureContext, grip: Grip): Gesture | undefined {
  if (!canEdit(useMap.getState())) return undefined;
  switch (grip.hit.kind) {
    case "touchpoint":
      return dragTouchpoints(context, grip);
    case "note":
      return dragNotes(context, grip);
    case "rating":
      return dragFace(context, grip);
    case "stage":
    case "lane":
      return dragHeader(context, grip);
    case "persona":
    case "cell":
    case "map":
      return undefined;
  }
}
