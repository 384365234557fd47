import { curveMonotoneX, line } from "d3-shape";
import { path, valueOf } from "#core/model/select.ts";
import type { LayoutContext } from "../layoutContext.ts";
import type { Point } from "../boxes.ts";
import type { Curve, CurveLabel, CurveSegment, FaceBox } from "./curveLayout.ts";
import type { PersonaMark } from "../mapLayout.ts";
import { measures } from "../measures.ts";
import { boxAround } from "../paths.ts";

/** Each persona's curve through its faces; monotone between them, so that it never passes a score nobody gave. */
export function curvesOf(context: LayoutContext, faces: readonly FaceBox[]): readonly Curve[] {
  return context.personas.flatMap((mark) => {
    const own = faces.filter((face) => face.persona.id === mark.persona.id);
    const first = own[0];
    if (first === undefined) return [];
    const segments = segmentsOf(own, gapsOf(context, mark, own));
    const label = labelOf(mark, first, faces);
    const points = segments.flatMap(({ from, control1, control2, to }) => [
      from,
      control1,
      control2,
      to,
    ]);
    const box = boxAround([...points, first.centre, label.centre], measures.ringRadius);
    return { persona: mark.persona, lane: first.lane, segments, label, box, faded: mark.faded };
  });
}

/** For each face after the first, whether an unrated touchpoint of the path lies before it. */
function gapsOf(
  context: LayoutContext,
  mark: PersonaMark,
  own: readonly FaceBox[],
): readonly boolean[] {
  const shown = new Set(own.map((face) => face.touchpoint));
  const gaps: boolean[] = [];
  let isGap = false;
  for (const { id } of path(context.map, mark.persona.id)) {
    if (shown.has(id)) {
      gaps.push(isGap);
      isGap = false;
    } else if (valueOf(context.map.ratings[id]?.[mark.persona.id]) === undefined) {
      isGap = true;
    }
  }
  return gaps;
}

const draw = line<FaceBox>(
  (face) => face.centre.x,
  (face) => face.centre.y,
)
  .curve(curveMonotoneX)
  .digits(null);

/** The cubics of d3's path through the faces; two faces alone are joined by a straight line. */
function segmentsOf(own: readonly FaceBox[], gaps: readonly boolean[]): readonly CurveSegment[] {
  const segments: CurveSegment[] = [];
  let from: Point | undefined;
  for (const step of draw([...own])?.match(/[MLC][^MLC]*/g) ?? []) {
    const points = pointsIn(step);
    const to = points.at(-1);
    if (to === undefined) continue;
    if (from !== undefined) {
      const [control1 = from, control2 = to] = points;
      const dashed = gaps[segments.length + 1] ?? false;
      segments.push({ from, control1, control2, to, dashed });
    }
    from = to;
  }
  return segments;
}

function pointsIn(step: string): readonly Point[] {
  const numbers = step.slice(1).split(",").map(Number);
  return numbers.flatMap((x, i) => {
    const y = numbers[i + 1];
    return i % 2 === 0 && y !== undefined ? [{ x, y }] : [];
  });
}

/** Left of the first face; of faces that begin together, one label below the other. */
function labelOf(mark: PersonaMark, first: FaceBox, faces: readonly FaceBox[]): CurveLabel {
  const close = faces.filter(
    (face) => face.touchpoint === first.touchpoint && Math.abs(face.centre.y - first.centre.y) < 40,
  );
  const beginning = firstFaces(faces).filter((face) => close.includes(face));
  const left = Math.min(...close.map((face) => face.centre.x)) - 2 * measures.ringRadius - 4;
  const place = beginning.findIndex((face) => face.persona.id === mark.persona.id);
  const middle = beginning.reduce((sum, face) => sum + face.centre.y, 0) / beginning.length;
  const y = middle + (place - (beginning.length - 1) / 2) * 22;
  return { centre: { x: left, y }, start: first.centre };
}

function firstFaces(faces: readonly FaceBox[]): readonly FaceBox[] {
  const seen = new Set<string>();
  return faces.filter(({ persona }) => !seen.has(persona.id) && seen.add(persona.id));
}
