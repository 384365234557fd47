import type { Point } from "../boxes.ts";

/**
 * The slope at each point of a curve that goes through points from left to right and is monotone between them: it never
 * passes beyond the higher or lower neighbour. Steffen, "A simple method for monotonic interpolation in one dimension"
 * (1990); at the ends the slope that bends least.
 */
export function monotoneTangents(points: readonly Point[]): readonly number[] {
  const steps = points.slice(1).map((to, i) => stepBetween(points[i] ?? to, to));
  const inner = steps.slice(1).map((after, i) => innerSlope(steps[i] ?? after, after));
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return points.map(() => 0);
  const [second, secondLast] = [inner[0], inner.at(-1)];
  if (second === undefined || secondLast === undefined) return [first.slope, first.slope];
  return [endSlope(first, second), ...inner, endSlope(last, secondLast)];
}

interface Step {
  readonly width: number;
  readonly slope: number;
}

function stepBetween(from: Point, to: Point): Step {
  const width = to.x - from.x;
  return { width, slope: width === 0 ? 0 : (to.y - from.y) / width };
}

/** No steeper than twice the flatter side, and level where the curve turns. */
function innerSlope(before: Step, after: Step): number {
  const wide = before.width + after.width;
  const parabola =
    wide === 0 ? 0 : (before.slope * after.width + after.slope * before.width) / wide;
  const least = Math.min(Math.abs(before.slope), Math.abs(after.slope), Math.abs(parabola) / 2);
  return (Math.sign(before.slope) + Math.sign(after.slope)) * least;
}

function endSlope({ width, slope }: Step, neighbour: number): number {
  return width === 0 ? neighbour : (3 * slope - neighbour) / 2;
}
