import type { Id } from "#core/model/journeyMap.ts";
import type { Box, Point } from "../boxes.ts";
import type { EmotionLane, MapLayout } from "../mapLayout.ts";
import { measures } from "../measures.ts";
import { yOfEmotion } from "./faces.ts";

/** How many answers to one touchpoint are spread, on −2 … +2. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  /** The ends of the middle half. */
  readonly lower: number;
  readonly upper: number;
}

/** One touchpoint's answers on the scale of a curve lane, all at `x`. */
export interface SpreadMark {
  readonly touchpoint: Id;
  readonly x: number;
  readonly medianY: number;
  readonly lowerY: number;
  readonly upperY: number;
  readonly count: number;
}

/** The answers of a workshop over a curve lane; `box` is the lane's body. */
export interface SpreadLayout {
  readonly lane: Id;
  readonly box: Box;
  /** In the order of columns. */
  readonly marks: readonly SpreadMark[];
}

/** Where spread answers stand on a map's emotion curve; `undefined` where it is not shown, or shows none of them. */
export function layoutSpread(
  layout: MapLayout,
  spreads: ReadonlyMap<Id, Spread>,
): SpreadLayout | undefined {
  const lane = layout.lanes.find(isOpenCurve);
  const neutralY = lane?.ticks.find(({ value }) => value === 0)?.y;
  if (lane === undefined || neutralY === undefined) return undefined;
  const yOf = (value: number) => yOfEmotion({ neutralY }, value);
  const marks = layout.columns.flatMap(({ id, x, width }): SpreadMark[] => {
    const spread = spreads.get(id);
    if (spread === undefined) return [];
    const [medianY, lowerY, upperY] = [yOf(spread.median), yOf(spread.lower), yOf(spread.upper)];
    return [{ touchpoint: id, x: x + width / 2, medianY, lowerY, upperY, count: spread.count }];
  });
  return marks.length === 0 ? undefined : { lane: lane.lane.id, box: lane.body, marks };
}

function isOpenCurve(lane: MapLayout["lanes"][number]): lane is EmotionLane {
  return lane.kind === "emotion" && !lane.collapsed;
}

/** The points of a band from left to right along one edge; a single mark is as wide as a card, so that it can be seen. */
export function edgeOf(
  marks: readonly SpreadMark[],
  edge: "upperY" | "lowerY" | "medianY",
): readonly Point[] {
  const [only] = marks;
  if (only === undefined || marks.length > 1)
    return marks.map((mark) => ({ x: mark.x, y: mark[edge] }));
  const half = measures.cardWidth / 4;
  return [-half, half].map((dx) => ({ x: only.x + dx, y: only[edge] }));
}
