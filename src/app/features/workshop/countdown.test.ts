import { expect, test } from "vitest";
import { countdownText, leftOf } from "./countdown.ts";

test.each([
  [0, "0:00"],
  [1, "0:01"],
  [1000, "0:01"],
  [59_001, "1:00"],
  [245_000, "4:05"],
  [3_600_000, "60:00"],
])("%d ms are shown as %s", (leftMs, shown) => {
  expect(countdownText(leftMs)).toBe(shown);
});

test("what is left follows the server's clock, stands still while paused, and ends at 0", () => {
  expect(leftOf({ endsAt: 10_000 }, 4_000)).toBe(6_000);
  expect(leftOf({ endsAt: 10_000 }, 14_000)).toBe(0);
  expect(leftOf({ leftMs: 3_000 }, 999_999)).toBe(3_000);
});
