import { expect, test } from "vitest";
import { randomBelow, randomId } from "./randomId.ts";

test("ids have 21 characters of the alphabet and do not repeat", () => {
  const ids = Array.from({ length: 500 }, randomId);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{21}$/u);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a random number stays below its limit", () => {
  const numbers = Array.from({ length: 200 }, () => randomBelow(8));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(8);
});
