/** Map units: CSS pixels at zoom 1, y downwards, (0, 0) at the top left of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

/**
 * The nearest multiple of 2⁻²⁰. Sums of such heights leave no rest in binary: what is laid out further down is the very
 * same, only further down.
 */
export function exact(height: number): number {
  return Math.round(height * 2 ** 20) / 2 ** 20;
}
