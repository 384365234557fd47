import type { Point } from "#core/layout/boxes.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import type { Selected } from "../state/selection.ts";
import { hitAt } from "./hitAt.ts";
import { stickyOf } from "./sticky.ts";
import type { ViewportFeed } from "./ViewportFeed.ts";

/** What is under a point of the window: the sticky headers lie over the map. */
export function pickAt(layout: MapLayout, feed: ViewportFeed, client: Point): Selected | undefined {
  const sticky = stickyOf(layout, feed.viewport);
  const at = feed.toMap(client.x, client.y);
  const [x, y] = [client.x - feed.frame.x, client.y - feed.frame.y];
  const isInTop = y >= sticky.top && y < sticky.top + sticky.height;
  const isInLeft = x >= sticky.left && x < sticky.left + sticky.width;
  if (isInTop && isInLeft) return undefined;
  if (isInTop) {
    const stage = layout.stages.find(
      ({ header }) => at.x >= header.x && at.x < header.x + header.width,
    );
    return stage && { kind: "stage", id: stage.stage.id };
  }
  if (isInLeft) {
    const lane = layout.lanes.find(({ box }) => at.y >= box.y && at.y < box.y + box.height);
    return lane && { kind: "lane", id: lane.lane.id };
  }
  return hitAt(layout, at);
}
