import { emotionAtY } from "#core/layout/hitTest.ts";
import { pairOfKey } from "../../../state/selection.ts";
import { changeView, useView } from "../../../state/viewStore.ts";
import { sameDrag } from "../sameDrag.ts";
import type { Gesture, GestureContext, Grip } from "../gesture.ts";

/** Moves a face up and down its curve, to 0.1; of a rating that is not there yet, its hollow handle. */
export function dragFace(context: GestureContext, { hit, at: start }: Grip): Gesture {
  const [touchpoint, persona] = pairOfKey(hit.id);
  const lane = context.layout()?.lanes.find(({ kind }) => kind === "emotion");
  const face =
    lane?.kind === "emotion"
      ? lane.faces.find((box) => box.touchpoint === touchpoint && box.persona.id === persona)
      : undefined;
  // The face keeps the distance to the pointer at which it was taken.
  const offset = face === undefined ? 0 : face.centre.y - start.y;
  return {
    move(at) {
      const layout = context.layout();
      const here = layout?.lanes.find(({ kind }) => kind === "emotion");
      if (here?.kind !== "emotion") return;
      const emotion = emotionAtY(here, at.y + offset);
      const { drag } = useView.getState();
      const end = sameDrag(drag?.end, { kind: "face", touchpoint, persona, emotion });
      changeView({ drag: { kind: "face", id: hit.id, count: 1, at, end } });
    },
    end() {
      const { drag, inspected, selection } = useView.getState();
      changeView({ drag: null, quiet: inspected.length === 0 ? selection : null });
      if (drag?.end?.kind !== "face") return;
      const fields = { emotion: drag.end.emotion };
      if (context.session.run({ type: "rate", ratings: [{ touchpoint, persona, fields }] })) {
        context.announceMove(hit);
      }
    },
    cancel: () => changeView({ drag: null }),
  };
}
