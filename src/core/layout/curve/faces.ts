import { formatCount } from "#core/words/numbers.ts";
import { isOnPath, valueOf } from "#core/model/select.ts";
import { exact } from "../boxes.ts";
import type { LayoutContext } from "../layoutContext.ts";
import { countMeasures, type EmotionLevel, type FaceBox } from "./curveLayout.ts";
import { fonts } from "../text/fonts.ts";
import { textWidth } from "../text/textWidth.ts";
import type { Column, PersonaMark } from "../mapLayout.ts";
import { measures } from "../measures.ts";

/** Where the scale of one curve lane stands. */
export interface CurveFrame {
  readonly lane: string;
  /** The height of 0. */
  readonly neutralY: number;
}

/** The height of a value on the curve. */
export function yOfEmotion(frame: { readonly neutralY: number }, value: number): number {
  return frame.neutralY - exact((value * measures.curveHeight) / 4);
}

interface Point {
  readonly mark: PersonaMark;
  readonly value: number;
  readonly y: number;
  /** How many answers, in words; absent when nobody counted. */
  readonly badge?: string;
  /** What its badge needs below the ring. */
  readonly below: number;
}

/** A face for each rated touchpoint of each persona's path; faces of one column stand side by side where they would cover each other. */
export function facesOf(context: LayoutContext, frame: CurveFrame): readonly FaceBox[] {
  return context.grid.columns.flatMap((column) =>
    column.touchpoint === undefined ? [] : facesInColumn(context, column, frame),
  );
}

function facesInColumn(context: LayoutContext, column: Column, frame: CurveFrame): FaceBox[] {
  const points: Point[] = [];
  for (const mark of context.personas) {
    const rating = context.map.ratings[column.id]?.[mark.persona.id];
    const value = valueOf(rating);
    if (value === undefined || !isOnPath(context.map, column.id, mark.persona.id)) continue;
    const point = { mark, value, y: yOfEmotion(frame, value) };
    if (rating?.count === undefined) points.push({ ...point, below: 0 });
    else {
      const badge = `n ${formatCount(rating.count, context.options.locale)}`;
      points.push({ ...point, badge, below: countMeasures.below });
    }
  }
  return clustersOf(points).flatMap((cluster) =>
    sideBySide(cluster).map(({ dx, ...spot }) => {
      const centre = { x: column.x + column.width / 2 + dx, y: spot.point.y };
      return faceOf(context, { column, frame, centre, ...spot });
    }),
  );
}

/** Chains of points so close in height that their rings would touch. */
function clustersOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const clusters: Point[][] = [];
  const sorted = [...points].sort((a, b) => a.y - b.y || a.mark.index - b.mark.index);
  for (const point of sorted) {
    const above = clusters.at(-1)?.at(-1);
    const isClose =
      above !== undefined && point.y - above.y < 2 * measures.ringRadius + above.below + 1;
    if (isClose) clusters.at(-1)?.push(point);
    else clusters.push([point]);
  }
  return clusters;
}

function widthOfBadge(badge: string | undefined): number {
  return badge === undefined ? 0 : textWidth(badge, fonts.tiny) + countMeasures.padding;
}

function sideBySide(cluster: readonly Point[]) {
  const { ringRadius, faceRadius, columnWidth } = measures;
  const widest = Math.max(0, ...cluster.map(({ badge }) => widthOfBadge(badge)));
  const wanted = Math.max(2 * ringRadius + (widest > 0 ? 10 : 2), widest + 2);
  const pitch = Math.min(wanted, (columnWidth - 4) / cluster.length);
  const ring = exact(Math.min(ringRadius, pitch / 2 - Math.min(1, pitch / 16)));
  const radius = (ring * faceRadius) / ringRadius;
  const byPersona = [...cluster].sort((a, b) => a.mark.index - b.mark.index);
  return byPersona.map((point, i) => ({
    point,
    ring,
    radius,
    hasRoom: cluster.length === 1 || widthOfBadge(point.badge) <= pitch,
    dx: (i - (cluster.length - 1) / 2) * pitch,
  }));
}

interface FaceSpot {
  readonly column: Column;
  readonly frame: CurveFrame;
  readonly point: Point;
  readonly centre: FaceBox["centre"];
  readonly ring: number;
  /** For its badge. */
  readonly hasRoom: boolean;
  readonly radius: number;
}

function faceOf(
  context: LayoutContext,
  { column, frame, point, centre, ring, radius, hasRoom }: FaceSpot,
): FaceBox {
  const { persona, faded } = point.mark;
  const height = 2 * ring + point.below;
  const badge = hasRoom && point.badge !== undefined ? { badge: point.badge } : {};
  return {
    persona,
    touchpoint: column.id,
    lane: frame.lane,
    value: point.value,
    level: levelOf(point.value),
    ...badge,
    rating: context.map.ratings[column.id]?.[persona.id] ?? {},
    centre,
    radius,
    box: { x: centre.x - ring, y: centre.y - ring, width: 2 * ring, height },
    faded,
  };
}

/** The nearest of the five faces; halves go away from neutral. */
export function levelOf(value: number): EmotionLevel {
  const nearest = Math.sign(value) * Math.round(Math.abs(value));
  if (nearest >= 2) return 2;
  if (nearest <= -2) return -2;
  return nearest === 1 ? 1 : nearest === -1 ? -1 : 0;
}
