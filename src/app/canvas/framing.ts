import type { Box, Point, Size } from "#core/layout/boxes.ts";
import type { View } from "#core/wire/presence.ts";
import type { Viewport } from "./ViewportFeed.ts";

export const zoomLimits = { least: 0.02, most: 3 } as const;

/** Free pixels around what is framed. */
const margin = 24;
/** So much of a thing longer than the screen is enough to work on it. */
const partSeen = 160;
/** A map opens no smaller than this: its beginning is then shown instead of all of it. */
const firstZoom = 0.55;
/** On a phone, where one looks at a part anyway, one can read it. */
const phone = { width: 720, zoom: 0.75 } as const;
/** Kept free of the whole map: for the button behind the last stage, and for the zoom bar below. */
const kept = { right: 44, bottom: 44 } as const;

/** The viewport in which all of a map is seen. */
export function wholeViewport(size: Size, { width, height }: Size): Viewport {
  const frame = { width: width - kept.right, height: height - kept.bottom };
  return viewportFor({ x: 0, y: 0, ...size }, frame, 1);
}

/** The viewport in which a box fills a frame, at `most` zoomed in. */
export function viewportFor(box: Box, frame: Size, most: number): Viewport {
  const zoom = Math.min(
    most,
    Math.max(
      zoomLimits.least,
      Math.min((frame.width - 2 * margin) / box.width, (frame.height - 2 * margin) / box.height),
    ),
  );
  return {
    x: (frame.width - box.width * zoom) / 2 - box.x * zoom,
    y: (frame.height - box.height * zoom) / 2 - box.y * zoom,
    zoom,
  };
}

/** All of a map, or its upper left part where all of it could not be read. */
export function firstViewport(size: Size, frame: Size): Viewport {
  const whole = wholeViewport(size, frame);
  const zoom = Math.max(whole.zoom, frame.width <= phone.width ? phone.zoom : firstZoom);
  const x = size.width * zoom <= frame.width ? (frame.width - size.width * zoom) / 2 : margin;
  return { x, y: margin, zoom };
}

/** The zoom at which all that shows in a view shows in a frame, at most twice the view's; the view's own where its size is not told. */
export function zoomFor({ zoom, width, height }: View, frame: Size): number {
  const isSized = width !== undefined && height !== undefined;
  const wanted = isSized ? Math.min(frame.width / width, frame.height / height, 2 * zoom) : zoom;
  return Math.min(zoomLimits.most, Math.max(zoomLimits.least, wanted));
}

/** As `viewport` after zooming about a point of the canvas element. */
export function zoomedAt(viewport: Viewport, at: Point, wanted: number): Viewport {
  const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, wanted));
  const factor = zoom / viewport.zoom;
  return {
    x: at.x - (at.x - viewport.x) * factor,
    y: at.y - (at.y - viewport.y) * factor,
    zoom,
  };
}

/** What of a frame a box is to be shown in, in pixels. */
export interface Beside {
  readonly frame: Size;
  /** What the sticky headers take up where they lie over the box once it is panned. */
  readonly inset: Point;
  /** From where on the box shows as the headers stand now. */
  readonly seen: Point;
}

/** As `viewport` after panning as little as shows a box beside the sticky headers; not at all where it all shows. */
export function revealed(viewport: Viewport, box: Box, { frame, inset, seen }: Beside): Viewport {
  const { x, y, zoom } = viewport;
  const across = { start: box.x * zoom + x, length: box.width * zoom };
  const down = { start: box.y * zoom + y, length: box.height * zoom };
  return {
    x: x + shiftInto(across, { seen: seen.x, low: inset.x, high: frame.width }),
    y: y + shiftInto(down, { seen: seen.y, low: inset.y, high: frame.height }),
    zoom,
  };
}

interface Extent {
  readonly start: number;
  readonly length: number;
}

interface Room {
  readonly seen: number;
  readonly low: number;
  readonly high: number;
}

function shiftInto({ start, length }: Extent, { seen, low, high }: Room): number {
  const end = start + length;
  if (start >= seen && end <= high) return 0;
  const [first, last] = [low + margin, high - margin];
  // Of what is larger than its room any part will do that can be made out.
  const isLarge = length > last - first;
  if (isLarge && start <= last - partSeen && end >= first + partSeen) return 0;
  return start < first ? first - start : Math.max(last - end, first - start);
}

/** The smallest box that holds all of them. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The part of a box that lies on the map: beyond its edges there is nothing. */
export function partOnMap(box: Box, size: Size): Box {
  const [left, top] = [Math.max(0, box.x), Math.max(0, box.y)];
  const right = Math.min(size.width, box.x + box.width);
  const bottom = Math.min(size.height, box.y + box.height);
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}

export function overlaps(a: Box, b: Box): boolean {
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return !isBeside && a.y + a.height > b.y && b.y + b.height > a.y;
}
