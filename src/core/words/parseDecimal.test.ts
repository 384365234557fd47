import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatEmotion, formatScore } from "./numbers.ts";
import { parseDecimal } from "./parseDecimal.ts";

test("comma and point both begin the decimals, whatever the language", () => {
  expect(["1,5", "1.5", " 1,5 ", "+1,5", "01.50", ",5", "2."].map(parseDecimal)).toEqual([
    1.5, 1.5, 1.5, 1.5, 1.5, 0.5, 2,
  ]);
});

test("a minus is a minus however it is typed, and −0 is 0", () => {
  expect(["-1", "−1", "–1", "- 1"].map(parseDecimal)).toEqual([-1, -1, -1, -1]);
  expect(Object.is(parseDecimal("-0"), 0)).toBe(true);
});

test("what is no number is nothing", () => {
  const junk = ["", " ", "iyi", "1,2,3", "1.2.3", "--1", "1e3", "0x10", "NaN", "∞", ".", "5/5"];
  for (const text of junk) expect(parseDecimal(text)).toBeUndefined();
});

test("what the interface writes can be typed back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20, max: 50 }),
      fc.constantFrom("tr", "en"),
      (tenths, locale) => {
        const value = tenths / 10;
        const written = [formatEmotion(value, locale), formatScore(value, locale)];
        expect(written.map(parseDecimal)).toEqual([value + 0, value + 0]);
      },
    ),
  );
});
