import { expect, test } from "vitest";
import {
  boxAround,
  firstViewport,
  overlaps,
  partOnMap,
  revealed,
  viewportFor,
  zoomedAt,
  zoomFor,
  zoomLimits,
} from "./framing.ts";

const frame = { width: 1000, height: 800 };

test("a box is framed in the middle, no larger than asked", () => {
  expect(viewportFor({ x: 100, y: 100, width: 200, height: 100 }, frame, 1)).toEqual({
    x: 300,
    y: 250,
    zoom: 1,
  });
  const { zoom } = viewportFor({ x: 0, y: 0, width: 9520, height: 100 }, frame, 1);
  expect(zoom).toBeCloseTo(0.1);
});

test("a map too large to be read opens at its beginning", () => {
  const { x, y, zoom } = firstViewport({ width: 20_000, height: 900 }, frame);
  expect(zoom).toBeGreaterThan(0.5);
  expect([x, y]).toEqual([24, 24]);
});

test("zooming keeps the point under the pointer and stays within limits", () => {
  const at = { x: 400, y: 300 };
  const before = { x: 20, y: -60, zoom: 0.7 };
  const after = zoomedAt(before, at, 1.4);
  expect((at.x - after.x) / after.zoom).toBeCloseTo((at.x - before.x) / before.zoom);
  expect((at.y - after.y) / after.zoom).toBeCloseTo((at.y - before.y) / before.zoom);
  expect(zoomedAt(before, at, 99).zoom).toBe(zoomLimits.most);
  expect(zoomedAt(before, at, 0).zoom).toBe(zoomLimits.least);
});

test("what is on the screen already stays where it is; what is not comes just in", () => {
  const viewport = { x: 0, y: 0, zoom: 1 };
  const beside = { frame, inset: { x: 148, y: 52 }, seen: { x: 148, y: 52 } };
  const box = { x: 300, y: 300, width: 100, height: 50 };
  expect(revealed(viewport, box, beside)).toEqual(viewport);
  expect(revealed(viewport, { ...box, x: 20 }, beside).x).toBe(152);
  expect(revealed(viewport, { ...box, x: 2000 }, beside).x).toBe(-1124);
  expect(revealed(viewport, { ...box, y: 10 }, beside).y).toBe(66);
});

test("what shows just beside the headers, or is larger than the screen and shows in part, stays where it is", () => {
  const viewport = { x: 0, y: 0, zoom: 1 };
  const box = { x: 10, y: 5, width: 100, height: 50 };
  const inset = { x: 148, y: 52 };
  expect(revealed(viewport, box, { frame, inset, seen: { x: 0, y: 0 } })).toEqual(viewport);
  expect(revealed(viewport, box, { frame, inset, seen: inset })).toEqual({
    x: 162,
    y: 71,
    zoom: 1,
  });
  const long = { x: -800, y: 300, width: 4000, height: 50 };
  expect(revealed(viewport, long, { frame, inset, seen: inset })).toEqual(viewport);
  expect(revealed(viewport, { ...long, x: -3900 }, { frame, inset, seen: inset }).x).toBe(4072);
});

test("boxes that only touch do not overlap", () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  expect(overlaps(box, { ...box, x: 10 })).toBe(false);
  expect(overlaps(box, { ...box, x: 9, y: 9 })).toBe(true);
  expect(boxAround([box, { ...box, x: 30, y: -5 }])).toEqual({
    x: 0,
    y: -5,
    width: 40,
    height: 15,
  });
  expect(boxAround([])).toBeUndefined();
});

test("what is seen of a map ends where the map ends", () => {
  const size = { width: 400, height: 300 };
  const seen = (x: number, y: number) => partOnMap({ x, y, width: 500, height: 200 }, size);
  expect(seen(-50, -20)).toEqual({ x: 0, y: 0, width: 400, height: 180 });
  expect(seen(100, 150)).toEqual({ x: 100, y: 150, width: 300, height: 150 });
  expect(seen(-600, 0)).toEqual({ x: 0, y: 0, width: 0, height: 200 });
});

test.each([
  ["as it is in a canvas of the same size", { width: 2000, height: 1600 }, 0.5],
  ["smaller where it showed more across", { width: 4000, height: 1600 }, 0.25],
  ["smaller where it showed more down", { width: 2000, height: 3200 }, 0.25],
  ["larger where it showed less", { width: 1250, height: 1000 }, 0.8],
  ["at most twice as large", { width: 10, height: 10 }, 1],
  ["as it is where nobody told how much it showed", {}, 0.5],
])("what somebody else sees is shown whole: %s", (_, size, zoom) => {
  expect(zoomFor({ x: 0, y: 0, zoom: 0.5, ...size }, frame)).toBeCloseTo(zoom);
});

test("no view of somebody else goes beyond the limits of the zoom", () => {
  expect(zoomFor({ x: 0, y: 0, zoom: 1e9 }, frame)).toBe(zoomLimits.most);
  expect(zoomFor({ x: 0, y: 0, zoom: 1, width: 1e9, height: 1 }, frame)).toBe(zoomLimits.least);
});
