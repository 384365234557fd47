import type { Id } from "#core/model/journeyMap.ts";
import type { Box } from "../boxes.ts";
import { type Line, labelledCurves } from "../curve/curves.ts";
import type { FaceBox } from "../curve/curveLayout.ts";
import { flagsOf } from "../curve/flags.ts";
import { curveBounds } from "../lanes/emotion.ts";
import { ownershipOf } from "../lanes/ownership.ts";
import type { LayoutContext } from "../layoutContext.ts";
import type { EmotionLane, LaneLayout } from "../mapLayout.ts";
import type { Chosen, Standing } from "./chosen.ts";

/** Where everything in a lane stands. */
export function standingsIn(lane: LaneLayout): readonly Standing[] {
  switch (lane.kind) {
    case "touchpoints":
      return lane.cards.map(({ column }) => ({ column }));
    case "emotion":
      return lane.faces.map(standingOfScore);
    case "satisfaction":
      return lane.bars.map(standingOfScore);
    case "notes":
      return lane.notes.map(({ column, note }) => ({ column, note: note.id }));
    case "ownership":
      return lane.runs.flatMap(({ touchpoints }) => touchpoints.map((column) => ({ column })));
    case "expectations":
      return lane.chips.map(({ touchpoint }) => ({ column: touchpoint }));
  }
}

function standingOfScore({ touchpoint, persona }: Pick<FaceBox, "touchpoint" | "persona">) {
  return { column: touchpoint, persona: persona.id };
}

interface Choice {
  readonly context: LayoutContext;
  readonly chosen: Chosen;
  /** The lane's body in the picture. */
  readonly body: Box;
}

/** A lane with what was chosen of it, at its place. */
export function laneWith(lane: LaneLayout, { context, chosen, body }: Choice): LaneLayout {
  const holds = (standing: Standing) => chosen.holds(lane, standing);
  switch (lane.kind) {
    case "touchpoints": {
      const cards = lane.cards.filter(holds);
      const shown = new Set(cards.map(({ column }) => column));
      const edges = lane.edges.filter(({ from, to }) => shown.has(from) && shown.has(to));
      return { ...lane, cards, edges };
    }
    case "emotion":
      return { ...lane, ...curvesWith(lane, { context, chosen, body }) };
    case "satisfaction":
      return { ...lane, bars: lane.bars.filter((bar) => holds(standingOfScore(bar))) };
    case "notes": {
      const notes = lane.notes.filter(({ column, note }) => holds({ column, note: note.id }));
      return { ...lane, notes };
    }
    case "ownership":
      return lane.collapsed ? lane : ownershipOf(context, lane, ({ id }) => holds({ column: id }));
    case "expectations":
      return {
        ...lane,
        chips: lane.chips.filter(({ touchpoint }) => holds({ column: touchpoint })),
      };
  }
}

/** Pieces of curves between neighbouring faces that are both there; a remembered score only where its whole curve is. */
function curvesWith(lane: EmotionLane, { context, chosen, body }: Choice) {
  const holds = (face: FaceBox) => chosen.holds(lane, standingOfScore(face));
  const faces = lane.faces.filter(holds);
  const own = Map.groupBy(lane.faces, ({ persona }) => persona.id);
  const kept = (id: Id) => (own.get(id) ?? []).map(holds);
  const lines = context.personas.map((mark): Line => {
    const isKept = kept(mark.persona.id);
    const whole = lane.curves.find(({ persona }) => persona.id === mark.persona.id);
    const segments = whole?.segments.filter((_, at) => isKept[at] && isKept[at + 1]) ?? [];
    return { mark, segments };
  });
  const bounds = curveBounds({ ...lane.body, x: body.x, width: body.width });
  const curves = labelledCurves(lines, faces, bounds);
  const flags = flagsOf(context, { faces, curves, bounds });
  const remembered = lane.remembered.filter(({ persona }) => {
    const isKept = kept(persona.id);
    return chosen.holdsLane(lane) || (isKept.length > 0 && isKept.every(Boolean));
  });
  return { faces, curves, flags, remembered };
}
