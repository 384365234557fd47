import type { MapLayout } from "#core/layout/mapLayout.ts";
import { measures } from "#core/layout/measures.ts";
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
