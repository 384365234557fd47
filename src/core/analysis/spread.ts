/** How the answers of several people to one question are spread; on the scale they were given on. */
export interface AnswerSpread {
  /** How many answered. */
  readonly count: number;
  readonly median: number;
  /** The ends of the middle half. */
  readonly lower: number;
  readonly upper: number;
  /** How many gave each whole answer, the lowest first. */
  readonly counts: readonly number[];
  /** 0: all agree … 1: half at each end. */
  readonly disagreement: number;
}

/**
 * The spread of whole answers on a scale, both ends included; `undefined` without answers. Median and quartiles by linear
 * interpolation (Hyndman and Fan 1996, type 7); disagreement is the population's standard deviation, divided by the
 * greatest there can be: half the length of the scale.
 */
export function spreadOf(
  answers: readonly number[],
  [lowest, highest]: readonly [number, number],
): AnswerSpread | undefined {
  if (answers.length === 0) return undefined;
  const sorted = answers.toSorted((one, other) => one - other);
  const mean = sum(sorted) / sorted.length;
  const variance = sum(sorted.map((answer) => (answer - mean) ** 2)) / sorted.length;
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
    counts: Array.from(
      { length: highest - lowest + 1 },
      (_, index) => sorted.filter((answer) => Math.round(answer) === lowest + index).length,
    ),
    disagreement: Math.sqrt(variance) / ((highest - lowest) / 2),
  };
}

/** Where a part of a sorted, filled list ends, between two of its values where it falls between them. */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const before = sorted[Math.floor(at)] ?? Number.NaN;
  const after = sorted[Math.ceil(at)] ?? Number.NaN;
  return before + (after - before) * (at - Math.floor(at));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
