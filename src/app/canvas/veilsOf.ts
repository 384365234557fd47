import type { Box } from "#core/layout/boxes.ts";
import type { LaneLayout, MapLayout } from "#core/layout/mapLayout.ts";
import { boxAround } from "./framing.ts";
import { stickyOf } from "./sticky.ts";
import type { ViewportFeed } from "./ViewportFeed.ts";

export interface VeilPlace {
  readonly layout: MapLayout;
  readonly feed: Pick<ViewportFeed, "viewport" | "frame">;
}

const markRoom = 6;
const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/**
 * What covers a lane's scores, in pixels of the canvas element: what shows of its body, and what its header says will be
 * remembered. Nothing that sticks to the edges is covered; what does not show has no size.
 */
export function veilsOf(lane: LaneLayout, { layout, feed }: VeilPlace): readonly [Box, Box] {
  const { viewport, frame } = feed;
  const { x, y, zoom } = viewport;
  const { top, height, left, width } = stickyOf(layout, viewport);
  const below = top + height;
  const onScreen = (box: Box, from: number): Box => ({
    x: from + box.x * zoom,
    y: y + box.y * zoom,
    width: box.width * zoom,
    height: box.height * zoom,
  });
  const shown = { left: left + width, top: below, right: frame.width, bottom: frame.height };
  const remembered = lane.kind === "emotion" ? boxAround(lane.remembered.map(rowOf)) : undefined;
  return [
    within(onScreen(lane.body, x), shown),
    // Headers keep to the left edge.
    remembered === undefined
      ? nowhere
      : within(onScreen(remembered, left), { ...shown, left: 0, right: left + width }),
  ];
}

/** With the mark of its line, which stands a little before it. */
function rowOf({ box }: { readonly box: Box }): Box {
  return { ...box, x: box.x - markRoom, width: box.width + markRoom };
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function within(box: Box, edges: Edges): Box {
  const [left, top] = [Math.max(edges.left, box.x), Math.max(edges.top, box.y)];
  const right = Math.min(edges.right, box.x + box.width);
  const bottom = Math.min(edges.bottom, box.y + box.height);
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
