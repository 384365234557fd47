import { parseDecimal } from "#core/words/parseDecimal.ts";

export interface NumberBounds {
  readonly min: number;
  readonly max: number;
  /** Digits behind the comma. */
  readonly digits: number;
}

/** A typed number, nothing at all, or why it is neither. */
export type ReadNumber =
  | { readonly value: number | undefined }
  | { readonly fault: "not-a-number" | "out-of-range" };

/** What a person typed into a field of numbers; a number out of bounds is refused, never bent. */
export function readNumber(text: string, bounds: NumberBounds): ReadNumber {
  if (text.trim() === "") return { value: undefined };
  const typed = parseDecimal(text);
  if (typed === undefined) return { fault: "not-a-number" };
  const value = rounded(typed, bounds.digits);
  if (value < bounds.min || value > bounds.max) return { fault: "out-of-range" };
  return { value };
}

/** The number one step on, kept within the bounds; from nothing, the bound or zero nearest to it. */
export function steppedNumber(
  from: number | undefined,
  step: number,
  bounds: NumberBounds,
): number {
  const next = from === undefined ? 0 : rounded(from + step, bounds.digits);
  return Math.min(bounds.max, Math.max(bounds.min, next));
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  // Adding zero turns −0 into 0.
  return Math.round(value * scale) / scale + 0;
}
