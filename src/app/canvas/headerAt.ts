import type { Box, Point } from "#core/layout/boxes.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { contains } from "./framing.ts";
import { pickAt } from "./pickAt.ts";
import { stickyOf } from "./sticky.ts";
import type { ViewportFeed } from "./ViewportFeed.ts";

export interface Header {
  readonly kind: "stage" | "lane";
  readonly id: Id;
}

/** The header of a stage or lane under a point of the window. */
export function headerAt(layout: MapLayout, feed: ViewportFeed, at: Point): Header | undefined {
  const { top, height, left, width } = stickyOf(layout, feed.viewport);
  const [x, y] = [at.x - feed.frame.x, at.y - feed.frame.y];
  const isInStrip = (y >= top && y < top + height) || (x >= left && x < left + width);
  // Whatever else is under a mouse that moves need not be looked for.
  const hit = isInStrip ? pickAt(layout, feed, at) : undefined;
  if (hit === undefined || (hit.kind !== "stage" && hit.kind !== "lane")) return undefined;
  const place = placeOfHeader(layout, feed, { kind: hit.kind, id: hit.id });
  return place !== undefined && contains(place, { x, y })
    ? { kind: hit.kind, id: hit.id }
    : undefined;
}

/** Narrower or lower than this nothing fits on a header. */
const least = { width: 56, height: 20 } as const;

/** Where a header shows, in pixels of the canvas element; undefined where too little of it does. */
export function placeOfHeader(
  layout: MapLayout,
  feed: ViewportFeed,
  { kind, id }: Header,
): Box | undefined {
  const { top, height, left, width } = stickyOf(layout, feed.viewport);
  const { zoom } = feed.viewport;
  const header =
    kind === "stage"
      ? layout.stages.find(({ stage }) => stage.id === id)?.header
      : layout.laneById.get(id)?.header;
  if (header === undefined) return undefined;
  const from = feed.toScreen(header);
  const [right, bottom] = [from.x + header.width * zoom, from.y + header.height * zoom];
  const place =
    kind === "stage"
      ? between(
          { from: Math.max(from.x, left + width), to: right },
          { from: top, to: top + height },
        )
      : between(
          { from: left, to: left + width },
          { from: Math.max(from.y, top + height), to: bottom },
        );
  const isOff = place.x > feed.frame.width || place.y > feed.frame.height;
  return isOff || place.width < least.width || place.height < least.height ? undefined : place;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function between(across: Span, down: Span): Box {
  const { from: x, to: right } = across;
  const { from: y, to: bottom } = down;
  return { x, y, width: right - x, height: bottom - y };
}
