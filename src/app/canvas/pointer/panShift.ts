import type { Point, Size } from "#core/layout/boxes.ts";
import type { Viewport } from "../ViewportFeed.ts";

const edge = 44;
const fastest = 14;
/** So far beyond its end the map is not pulled in. */
const slack = 60;

export interface PanField {
  readonly viewport: Viewport;
  readonly frame: Size;
  /** Of the whole map, in map units. */
  readonly map: Size;
}

/** Pixels to pan by in the next frame while the pointer, in pixels of the frame, is near an edge: the nearer the faster. */
export function panShift(pointer: Point, { viewport, frame, map }: PanField): Point {
  const { x, y, zoom } = viewport;
  return {
    x: shiftAlong(pointer.x, frame.width, { start: x, end: x + map.width * zoom }),
    y: shiftAlong(pointer.y, frame.height, { start: y, end: y + map.height * zoom }),
  };
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function shiftAlong(at: number, length: number, { start, end }: Extent): number {
  if (at < edge) return Math.max(0, Math.min(fastest, (edge - at) / 3, slack - start));
  if (at <= length - edge) return 0;
  return Math.min(0, -Math.min(fastest, (at - length + edge) / 3, end - length + slack));
}
