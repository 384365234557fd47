import type { Box, Point } from "#core/layout/boxes.ts";
import { monotoneTangents } from "#core/layout/curve/monotoneTangents.ts";
import { edgeOf } from "#core/layout/curve/spreadLayout.ts";
import type { SpreadLayout, SpreadMark } from "#core/layout/curve/spreadLayout.ts";
import { formatCount } from "#core/words/numbers.ts";
import type { Locale } from "#core/model/journeyMap.ts";
import { drawLine } from "../drawText.ts";
import type { Drawing, Primitive } from "../primitives.ts";
import type { Theme } from "../theme.ts";

interface SpreadLook {
  readonly theme: Theme;
  readonly locale: Locale;
}

/** The answers of a workshop over the emotion curve, which fades: the middle half as a band, the median as a line, and how many answered. */
export function drawSpread(spread: SpreadLayout, { theme, locale }: SpreadLook): Drawing {
  const { box, marks } = spread;
  const shift = ({ x, y }: Point) => ({ x: x - box.x, y: y - box.y });
  const edge = (name: Parameters<typeof edgeOf>[1]) => edgeOf(marks, name).map(shift);
  const [upper, median, lower] = [edge("upperY"), edge("medianY"), edge("lowerY")];
  const band = `${curveThrough(upper)}L${last(lower)}${curveThrough(lower.toReversed()).replace(/^M[^C]*/u, "")}Z`;
  const line = curveThrough(median);
  const { width, height } = box;
  const primitives: readonly Primitive[] = [
    { type: "rect", x: 0, y: 0, width, height, fill: theme.surface, opacity: 0.7 },
    { type: "path", d: band, fill: theme.accent, opacity: 0.16 },
    { type: "path", d: line, stroke: theme.surface, strokeWidth: 6, opacity: 0.8 },
    { type: "path", d: line, stroke: theme.accent, strokeWidth: 3 },
    ...marks.flatMap((mark) => markPrimitives(mark, box, { theme, locale })),
  ];
  return { box, primitives, opacity: 1 };
}

function markPrimitives(
  { x, medianY, lowerY, upperY, count }: SpreadMark,
  box: Box,
  { theme, locale }: SpreadLook,
): readonly Primitive[] {
  const [cx, cy, low, high] = [x - box.x, medianY - box.y, lowerY - box.y, upperY - box.y];
  const bar = `M${cx} ${high}V${low}`;
  const ends = `M${cx - 6} ${high}h12M${cx - 6} ${low}h12`;
  return [
    { type: "path", d: bar + ends, stroke: theme.accent, strokeWidth: 2 },
    { type: "circle", cx, cy, r: 6, fill: theme.surface, stroke: theme.accent, strokeWidth: 3 },
    ...drawLine(`n ${formatCount(count, locale)}`, {
      font: "tiny",
      fill: theme.accent,
      at: { x: cx, y: low + 11 },
      anchor: "middle",
    }),
  ];
}

/** A path through points from left to right or back, monotone between them. */
function curveThrough(points: readonly Point[]): string {
  const slopes = monotoneTangents(points);
  return points
    .map((to, index) => {
      const from = points[index - 1];
      if (from === undefined) return `M${pair(to)}`;
      const third = (to.x - from.x) / 3;
      const first = { x: from.x + third, y: from.y + third * (slopes[index - 1] ?? 0) };
      const second = { x: to.x - third, y: to.y - third * (slopes[index] ?? 0) };
      return `C${[first, second, to].map(pair).join(" ")}`;
    })
    .join("");
}

function last(points: readonly Point[]): string {
  const point = points.at(-1);
  return point === undefined ? "" : pair(point);
}

function pair({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
