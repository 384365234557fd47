import { expect, test } from "vitest";
import { panShift } from "./panShift.ts";

const frame = { width: 1000, height: 800 };
const map = { width: 3000, height: 2000 };
const field = { frame, map, viewport: { x: -500, y: -300, zoom: 1 } };

test("away from the edges nothing moves", () => {
  expect(panShift({ x: 500, y: 400 }, field)).toEqual({ x: 0, y: 0 });
});

test("the nearer the edge, the faster, up to a limit", () => {
  expect(panShift({ x: 32, y: 400 }, field).x).toBe(4);
  expect(panShift({ x: -90, y: 400 }, field).x).toBe(14);
  expect(panShift({ x: 500, y: 799 }, field).y).toBeCloseTo(-14, 0);
});

test("a map whose end is in sight is not pulled in", () => {
  const small = { frame, map: { width: 600, height: 400 }, viewport: { x: 100, y: 100, zoom: 1 } };
  expect(panShift({ x: 5, y: 5 }, small)).toEqual({ x: 0, y: 0 });
  expect(panShift({ x: 995, y: 795 }, small)).toEqual({ x: 0, y: 0 });
});
