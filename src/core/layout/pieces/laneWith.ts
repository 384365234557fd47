import type { Box } from "../boxes.ts";
import { type Line, labelledCurves, type Stretch } from "../curve/curves.ts";
import type { CurveSegment, FaceBox } from "../curve/curveLayout.ts";
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
    case "delivery-gap":
      return lane.gaps.map(({ touchpoint }) => ({ column: touchpoint }));
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
    case "delivery-gap":
      return { ...lane, gaps: lane.gaps.filter(({ touchpoint }) => holds({ column: touchpoint })) };
  }
}

/** Curves between neighbouring faces that are both shown; a remembered score only where its whole curve is. */
function curvesWith(lane: EmotionLane, { context, chosen, body }: Choice) {
  const holds = (face: FaceBox) => chosen.holds(lane, standingOfScore(face));
  const faces = lane.faces.filter(holds);
  const own = Map.groupBy(lane.faces, ({ persona }) => persona.id);
  const lines = context.personas.map((mark): Line => {
    const curve = lane.curves.find(({ persona }) => persona.id === mark.persona.id);
    const stretches = stretchesOf(own.get(mark.persona.id) ?? [], curve?.segments ?? [], holds);
    return { mark, stretches };
  });
  const bounds = curveBounds({ ...lane.body, x: body.x, width: body.width });
  const curves = labelledCurves(lines, faces, bounds);
  const flags = flagsOf(context, { faces, curves, bounds });
  const remembered = lane.remembered.filter(({ persona }) => {
    const all = own.get(persona.id);
    return chosen.holdsLane(lane) || (all?.every(holds) ?? false);
  });
  return { faces, curves, flags, remembered };
}

/** The stretches that are left of a curve when only some of its faces are shown; the segments join one face to the next. */
function stretchesOf(
  faces: readonly FaceBox[],
  segments: readonly CurveSegment[],
  holds: (face: FaceBox) => boolean,
): readonly Stretch[] {
  const stretches: { first: FaceBox; segments: CurveSegment[] }[] = [];
  let isJoined = false;
  for (const [at, face] of faces.entries()) {
    const segment = segments[at - 1];
    const isShown = holds(face);
    if (isShown && isJoined && segment !== undefined) stretches.at(-1)?.segments.push(segment);
    else if (isShown) stretches.push({ first: face, segments: [] });
    isJoined = isShown;
  }
  return stretches;
}
