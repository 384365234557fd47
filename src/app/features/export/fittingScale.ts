import type { Size } from "#core/layout/boxes.ts";

/** What the browsers people have can draw into one canvas, in pixels. */
const maxSide = 16_384;
const maxArea = 120_000_000;

/** The wanted scale, or the largest a canvas can hold, to 0.1. */
export function fittingScale({ width, height }: Size, wanted: number): number {
  const bySide = maxSide / Math.max(width, height);
  const byArea = Math.sqrt(maxArea / (width * height));
  const largest = Math.floor(Math.min(bySide, byArea) * 10) / 10;
  return Math.min(wanted, Math.max(0.1, largest));
}

/** The size of a picture in whole pixels. */
export function pixelsOf({ width, height }: Size, scale: number): Size {
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
}
