import { expect, test } from "vitest";
import { layoutMap } from "#core/layout/layoutMap.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { headerAt, placeOfHeader } from "./headerAt.ts";
import { ViewportFeed } from "./ViewportFeed.ts";
import type { Viewport } from "./ViewportFeed.ts";

const map = smallMap({ type: "addLane", id: "cards", kind: "touchpoints" });
const layout = layoutMap(map, { locale: "tr", mode: "edit" });
const lane = layout.laneById.get("cards")?.header ?? expect.unreachable("the lane is there");
const [search] = layout.stages;
const stage = search?.header ?? expect.unreachable("the stage is there");

function seen(viewport: Viewport) {
  const feed = new ViewportFeed();
  feed.resized({ x: 40, y: 50, width: 1000, height: 600 });
  feed.publish(viewport, false);
  return feed;
}

test("headers are found in their place, in pixels of the window", () => {
  const feed = seen({ x: 20, y: 30, zoom: 1 });
  const at = (x: number, y: number) => headerAt(layout, feed, { x: x + 60, y: y + 80 });
  expect(at(stage.x + 5, stage.y + 5)).toEqual({ kind: "stage", id: "search" });
  expect(at(lane.x + 5, lane.y + 5)).toEqual({ kind: "lane", id: "cards" });
  expect(at(stage.x + 5, lane.y + 5)).toBeUndefined();
  expect(placeOfHeader(layout, feed, { kind: "stage", id: "search" })).toEqual({
    x: stage.x + 20,
    y: stage.y + 30,
    width: stage.width,
    height: stage.height,
  });
});

test("a header that sticks to an edge is where it is seen, and as much of it as is not covered", () => {
  const feed = seen({ x: -stage.x, y: -300, zoom: 1 });
  const corner = lane.width;
  expect(placeOfHeader(layout, feed, { kind: "stage", id: "search" })).toEqual({
    x: corner,
    y: 0,
    width: stage.width - corner,
    height: stage.height,
  });
  expect(headerAt(layout, feed, { x: 40 + corner + 5, y: 55 })).toEqual({
    kind: "stage",
    id: "search",
  });
  expect(headerAt(layout, feed, { x: 45, y: 55 })).toBeUndefined();
});

test("where hardly anything of a header shows, nothing stands on it", () => {
  const panned = seen({ x: -stage.x - stage.width + 10, y: 0, zoom: 1 });
  expect(placeOfHeader(layout, panned, { kind: "stage", id: "search" })).toBeUndefined();
  const far = seen({ x: 0, y: 0, zoom: 0.1 });
  expect(placeOfHeader(layout, far, { kind: "lane", id: "cards" })).toBeUndefined();
  const near = seen({ x: 0, y: 0, zoom: 1 });
  expect(placeOfHeader(layout, near, { kind: "lane", id: "gone" })).toBeUndefined();
});
