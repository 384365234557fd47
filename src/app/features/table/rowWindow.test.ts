import { expect, test } from "vitest";
import { rowWindow } from "./rowWindow.ts";

test("every row in view is drawn, with some around, and never more than there are", () => {
  for (let top = 0; top < 36_000; top += 97) {
    const { first, end } = rowWindow({ top, height: 700 }, 36, 1000);
    expect(first).toBeLessThanOrEqual(Math.max(0, Math.floor(top / 36) - 8));
    expect(end).toBeGreaterThanOrEqual(Math.min(1000, Math.ceil((top + 700) / 36)));
    expect(end - first).toBeLessThanOrEqual(52);
  }
});

test("a short table is drawn whole", () => {
  expect(rowWindow({ top: 0, height: 700 }, 36, 9)).toEqual({ first: 0, end: 9 });
});
