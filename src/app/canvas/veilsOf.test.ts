import { expect, test } from "vitest";
import { layoutMap } from "#core/layout/layoutMap.ts";
import { measures } from "#core/layout/measures.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { drawnFigures } from "#core/analysis/drawnFigures.ts";
import { veilsOf } from "./veilsOf.ts";

const map = smallMap({ type: "addLane", id: "curve", kind: "emotion" });
const layout = layoutMap(map, { locale: "tr", mode: "edit", ...drawnFigures(map) });
const curve = layout.lanes.find(({ kind }) => kind === "emotion");
if (curve === undefined) throw new Error("the map has no curve");
const frame = { x: 0, y: 0, width: 2000, height: 2000 };
const header = measures.laneHeaderWidth;

test("a veil covers what a lane says beside its header, wherever the map stands", () => {
  const feed = { viewport: { x: 10, y: 20, zoom: 0.5 }, frame };
  const [body] = veilsOf(curve, { layout, feed });
  const { x, y, width, height } = curve.body;
  expect(body.x).toBeCloseTo(10 + x / 2);
  expect(body.y).toBeCloseTo(20 + y / 2);
  expect(body.width).toBeCloseTo(width / 2);
  expect(body.height).toBeCloseTo(height / 2);
});

test("it leaves the headers that stick to the edges alone, and ends where the canvas does", () => {
  const small = { ...frame, width: 500, height: curve.body.y };
  const feed = { viewport: { x: -80, y: -50, zoom: 1 }, frame: small };
  const [body] = veilsOf(curve, { layout, feed });
  expect(body.x).toBe(header);
  expect(body.x + body.width).toBeLessThanOrEqual(500);
  expect(body.y + body.height).toBe(curve.body.y);
});

test("what is remembered is covered where its header stands, and nothing once it is out of sight", () => {
  const feed = { viewport: { x: -80, y: 0, zoom: 1 }, frame };
  const [, remembered] = veilsOf(curve, { layout, feed });
  expect(remembered.x).toBeGreaterThanOrEqual(0);
  expect(remembered.x + remembered.width).toBeLessThanOrEqual(header);
  expect(remembered.height).toBeGreaterThan(0);
  const away = { viewport: { x: 0, y: -9_000, zoom: 1 }, frame };
  for (const box of veilsOf(curve, { layout, feed: away })) expect(box.height).toBe(0);
});
