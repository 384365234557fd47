import { path, valueOf } from "#core/model/select.ts";
import type { LayoutContext } from "../layoutContext.ts";
import { exact } from "../boxes.ts";
import type { Box, Point } from "../boxes.ts";
import type { Curve, CurveLabel, CurveSegment, FaceBox } from "./curveLayout.ts";
import type { PersonaMark } from "../mapLayout.ts";
import { measures } from "../measures.ts";
import { monotoneTangents } from "./monotoneTangents.ts";
import { pointAt } from "./obstacles.ts";
import { boxAround } from "../paths.ts";

/** Each persona's curve through its faces; monotone between them, so that it never passes a score nobody gave. */
export function curvesOf(
  context: LayoutContext,
  faces: readonly FaceBox[],
  bounds: Box,
): readonly Curve[] {
  const facesByPersona = Map.groupBy(faces, (face) => face.persona.id);
  const lines = context.personas.flatMap((mark): readonly Line[] => {
    const own = facesByPersona.get(mark.persona.id) ?? [];
    const first = own[0];
    if (first === undefined) return [];
    return [
      { mark, stretches: [{ first, segments: segmentsOf(own, gapsOf(context, mark, own)) }] },
    ];
  });
  return labelledCurves(lines, faces, bounds);
}

/** A face and the way from it to those it is joined with. */
export interface Stretch {
  readonly first: FaceBox;
  readonly segments: readonly CurveSegment[];
}

/** One persona's way from face to face: one stretch, unless faces between are not shown. */
export interface Line {
  readonly mark: PersonaMark;
  readonly stretches: readonly Stretch[];
}

/** Curves along lines, with initials where their stretches begin among these faces. */
export function labelledCurves(
  lines: readonly Line[],
  faces: readonly FaceBox[],
  bounds: Box,
): readonly Curve[] {
  const taken: Point[] = [];
  const starts = new Set(lines.flatMap(({ stretches }) => stretches.map(({ first }) => first)));
  const firsts = faces.filter((face) => starts.has(face));
  return lines.flatMap(({ mark, stretches }) => {
    const lane = stretches[0]?.first.lane;
    if (lane === undefined) return [];
    const labels = stretches.flatMap((stretch) => {
      const label = labelOf(mark, stretch, { faces, firsts, bounds, taken });
      if (label !== undefined) taken.push(label.centre);
      return label ?? [];
    });
    const segments = stretches.flatMap((stretch) => stretch.segments);
    const points = segments.flatMap(({ from, control1, control2, to }) => [
      from,
      control1,
      control2,
      to,
    ]);
    const ends = [...stretches.map(({ first }) => first), ...labels].map(({ centre }) => centre);
    const box = boxAround([...points, ...ends], measures.ringRadius);
    return [{ persona: mark.persona, lane, segments, labels, box, faded: mark.faded }];
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

/** The cubics through the faces; two faces alone are joined by a straight line. */
function segmentsOf(own: readonly FaceBox[], gaps: readonly boolean[]): readonly CurveSegment[] {
  const points = own.map((face) => face.centre);
  const slopes = monotoneTangents(points);
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    const third = (to.x - from.x) / 3;
    const [start, end] = [slopes[i] ?? 0, slopes[i + 1] ?? 0];
    const control1 = { x: from.x + third, y: from.y + exact(third * start) };
    const control2 = { x: to.x - third, y: to.y - exact(third * end) };
    return { from, control1, control2, to, dashed: gaps[i + 1] ?? false };
  });
}

/** Left of the first face, of those that begin together one below the other; where there is no room, on the curve itself. */
function labelOf(
  mark: PersonaMark,
  { first, segments }: Stretch,
  { faces, firsts, bounds, taken }: Around,
): CurveLabel | undefined {
  const close = faces.filter(
    (face) => face.touchpoint === first.touchpoint && Math.abs(face.centre.y - first.centre.y) < 40,
  );
  const beginning = firsts.filter((face) => close.includes(face));
  const x = Math.min(...close.map((face) => face.centre.x)) - 2 * measures.ringRadius - 4;
  const place = beginning.findIndex((face) => face.persona.id === mark.persona.id);
  const middle = exact(beginning.reduce((sum, face) => sum + face.centre.y, 0) / beginning.length);
  const y = middle + (place - (beginning.length - 1) / 2) * discPitch;
  const hasRoom = beginning.length <= mostTogether && isInside({ x, y }, bounds);
  if (hasRoom) return { centre: { x, y }, start: first.centre };
  const segment = segments[0];
  if (segment === undefined) return undefined;
  const blocked = [...taken, ...faces.map((face) => face.centre)];
  const nearest = (point: Point) =>
    Math.min(...blocked.map((other) => Math.hypot(other.x - point.x, other.y - point.y)));
  const spots = shares
    .map((share) => pointAt(segment, share))
    .map((spot) => ({ ...spot, y: exact(spot.y) }));
  const found = spots.find((spot) => nearest(spot) >= discPitch + 4);
  const centre =
    found ?? spots.reduce((best, spot) => (nearest(spot) > nearest(best) ? spot : best));
  return { centre, start: centre };
}

const discPitch = 22;
/** More curves than this that begin at one place have their initials on themselves. */
const mostTogether = 4;
/** Where on its first segment a curve may bear its initials. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.8] as const;

interface Around {
  readonly faces: readonly FaceBox[];
  readonly firsts: readonly FaceBox[];
  readonly bounds: Box;
  /** By other initials. */
  readonly taken: readonly Point[];
}

function isInside({ x, y }: Point, { x: left, y: top, width, height }: Box): boolean {
  const room = discPitch / 2;
  return (
    x >= left + room && x <= left + width - room && y >= top + room && y <= top + height - room
  );
}
