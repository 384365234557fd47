import { expect, test } from "vitest";
import { fittingScale, pixelsOf } from "./fittingScale.ts";

test("an ordinary map is drawn as large as wanted", () => {
  expect(fittingScale({ width: 1900, height: 1100 }, 4)).toBe(4);
});

test("what no canvas can hold is drawn as large as one can", () => {
  for (const size of [
    { width: 9_000, height: 1_000 },
    { width: 7_000, height: 6_000 },
    { width: 60_000, height: 2_000 },
    { width: 1_000, height: 200_000 },
  ]) {
    const scale = fittingScale(size, 4);
    const { width, height } = pixelsOf(size, scale);
    expect(scale).toBeLessThan(4);
    expect(Math.max(width, height)).toBeLessThanOrEqual(20_000);
    expect(width * height).toBeLessThanOrEqual(121_000_000);
  }
});
