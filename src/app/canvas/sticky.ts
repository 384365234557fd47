import type { Box, Size } from "#core/layout/boxes.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import { measures } from "#core/layout/measures.ts";
import type { SceneGroup } from "#core/scene/primitives.ts";
import type { Beside } from "./framing.ts";
import type { Viewport } from "./ViewportFeed.ts";

/** Where the sticky headers are, in pixels of the canvas element. */
export interface Sticky {
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
  readonly isTopStuck: boolean;
  readonly isLeftStuck: boolean;
}

/** The strips of stage headers and lane headers: in their place, or at the edge they would leave. */
export function stickyOf(layout: MapLayout, { x, y, zoom }: Viewport): Sticky {
  const header = layout.stages[0]?.header;
  const natural = (header?.y ?? 0) * zoom + y;
  return {
    top: Math.max(0, natural),
    height: (header?.height ?? measures.stageHeaderHeight) * zoom,
    left: Math.max(0, x),
    width: measures.laneHeaderWidth * zoom,
    isTopStuck: natural < 0,
    isLeftStuck: x < 0,
  };
}

/** Where in a frame a box can be seen: the headers hide what is below them, never themselves. */
export function besideHeaders(
  layout: MapLayout,
  viewport: Viewport,
  { box, frame }: { readonly box: Box; readonly frame: Size },
): Beside {
  const { isTopStuck, isLeftStuck, height, width } = stickyOf(layout, viewport);
  const header = layout.stages[0]?.header;
  const isInTop = header !== undefined && box.y + box.height <= header.y + header.height;
  const isInLeft = box.x + box.width <= measures.laneHeaderWidth;
  const seenOf = (isHeader: boolean, isStuck: boolean, size: number) => {
    if (!isStuck) return 0;
    return isHeader ? Number.NEGATIVE_INFINITY : size;
  };
  return {
    frame,
    inset: { x: isInLeft ? 0 : width, y: isInTop ? 0 : height },
    seen: {
      x: seenOf(isInLeft, isLeftStuck, width),
      y: seenOf(isInTop, isTopStuck, height),
    },
  };
}

/** Where the map begins to show beside the lane headers, in map units. */
export function leftEdgeOf(layout: MapLayout, viewport: Viewport): number {
  const { left, width } = stickyOf(layout, viewport);
  return (left + width - viewport.x) / viewport.zoom;
}

/** At the right end of a header, as at its left. */
const headerPadding = 12;

/** How far the name on a header stands to the right of its place, so that it shows. */
export function slideOf({ box, primitives }: SceneGroup, edge: number): number {
  const ends = primitives.map((one) => ("text" in one ? one.x + one.width : 0));
  const room = box.width - headerPadding - Math.max(0, ...ends);
  return Math.max(0, Math.min(edge - box.x, room));
}
