import { expect, test } from "vitest";
import { formatEmotion, formatScore } from "./numbers.ts";

const tenth = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const values = Array.from({ length: 4001 }, (_, step) => (step - 2000) / 400);

test("scores and emotions are written as the language writes numbers", () => {
  for (const locale of ["tr", "en"] as const) {
    const score = new Intl.NumberFormat(locale, { ...tenth, signDisplay: "negative" });
    const emotion = new Intl.NumberFormat(locale, { ...tenth, signDisplay: "exceptZero" });
    for (const value of [...values, -0, 1e-9, -0.04, 0.05, 99.95, -999.84, 999.9, 1234.5]) {
      expect(formatScore(value, locale)).toBe(score.format(value).replace("-", "\u2212"));
      expect(formatEmotion(value, locale)).toBe(emotion.format(value).replace("-", "\u2212"));
    }
  }
});
