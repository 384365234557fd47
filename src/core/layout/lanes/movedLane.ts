import type { Box, Point } from "../boxes.ts";
import type { Curve, FaceBox, FlagBox } from "../curve/curveLayout.ts";
import type { EdgePath, EmotionLane, LaneLayout } from "../mapLayout.ts";

/** Adds to heights. */
type Down = <T extends Point>(at: T) => T;

/** A lane further down by `dy`, everything in it too. */
export function movedLane(lane: LaneLayout, dy: number): LaneLayout {
  const down: Down = (at) => ({ ...at, y: at.y + dy });
  const boxed = <T extends { readonly box: Box }>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...item, box: down(item.box) }));
  const frame = { box: down(lane.box), header: down(lane.header), body: down(lane.body) };
  switch (lane.kind) {
    case "touchpoints": {
      const edges = lane.edges.map((edge) => movedEdge(edge, down));
      return { ...lane, ...frame, subRows: boxed(lane.subRows), cards: boxed(lane.cards), edges };
    }
    case "emotion":
      return { ...lane, ...frame, ...movedCurves(lane, down), remembered: boxed(lane.remembered) };
    case "satisfaction":
      return { ...lane, ...frame, bars: boxed(lane.bars) };
    case "notes":
      return { ...lane, ...frame, notes: boxed(lane.notes) };
    case "ownership": {
      const handOffs = lane.handOffs.map((handOff) => ({ ...handOff, at: down(handOff.at) }));
      return { ...lane, ...frame, runs: boxed(lane.runs), handOffs };
    }
    case "expectations":
      return { ...lane, ...frame, chips: boxed(lane.chips) };
    case "delivery-gap":
      return { ...lane, ...frame, gaps: boxed(lane.gaps) };
  }
}

function movedEdge(edge: EdgePath, down: Down): EdgePath {
  return { ...edge, points: edge.points.map(down), box: down(edge.box) };
}

function movedCurves(lane: EmotionLane, down: Down) {
  return {
    ticks: lane.ticks.map((tick) => ({ ...tick, y: down({ x: 0, y: tick.y }).y })),
    curves: lane.curves.map((curve) => movedCurve(curve, down)),
    faces: lane.faces.map((face) => movedFace(face, down)),
    flags: lane.flags.map((flag) => movedFlag(flag, down)),
  };
}

function movedCurve(curve: Curve, down: Down): Curve {
  const segments = curve.segments.map(({ from, control1, control2, to, dashed }) => ({
    from: down(from),
    control1: down(control1),
    control2: down(control2),
    to: down(to),
    dashed,
  }));
  const labels = curve.labels.map(({ centre, start }) => ({
    centre: down(centre),
    start: down(start),
  }));
  return { ...curve, segments, labels, box: down(curve.box) };
}

function movedFace(face: FaceBox, down: Down): FaceBox {
  return { ...face, centre: down(face.centre), box: down(face.box) };
}

function movedFlag(flag: FlagBox, down: Down): FlagBox {
  const { from, to } = flag.tie;
  return { ...flag, box: down(flag.box), tie: { from: down(from), to: down(to) } };
}
