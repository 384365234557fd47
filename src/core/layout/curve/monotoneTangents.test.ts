import fc from "fast-check";
import { expect, test } from "vitest";
import { monotoneTangents } from "./monotoneTangents.ts";

test("[L6] two points are joined by a straight line, one stands alone", () => {
  expect(monotoneTangents([])).toEqual([]);
  expect(monotoneTangents([{ x: 3, y: 4 }])).toEqual([0]);
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 5 },
  ];
  expect(monotoneTangents(line)).toEqual([0.5, 0.5]);
});

test("[L6] a curve is level where it turns, and passes no score beside it", () => {
  const scores = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(scores, (ys) => {
      const points = ys.map((y, i) => ({ x: i * 168, y }));
      const slopes = monotoneTangents(points);
      points.slice(1).forEach((to, i) => {
        const from = points[i] ?? to;
        const [rise, third] = [to.y - from.y, (to.x - from.x) / 3];
        const controls = [from.y + third * (slopes[i] ?? 0), to.y - third * (slopes[i + 1] ?? 0)];
        const [low, high] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
        for (const y of controls) {
          expect(y).toBeGreaterThanOrEqual(low - Math.abs(rise) * 1e-9 - 1e-9);
          expect(y).toBeLessThanOrEqual(high + Math.abs(rise) * 1e-9 + 1e-9);
        }
      });
    }),
  );
});
