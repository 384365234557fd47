import { expect, test } from "vitest";
import { agreementOf, rankedTouchpoints } from "./rankedTouchpoints.ts";

const spread = (disagreement: number, count = 3) => ({
  count,
  median: 1,
  lower: 0,
  upper: 2,
  counts: [0, 0, 1, 1, 1],
  disagreement,
});

test("what people disagree about most comes first; equal ones keep the order of columns", () => {
  const ranked = rankedTouchpoints([
    { touchpoint: "a", emotion: spread(0.2) },
    { touchpoint: "b", satisfaction: spread(0.9) },
    { touchpoint: "c", emotion: spread(0.2), satisfaction: spread(1) },
    { touchpoint: "d" },
    { touchpoint: "e", emotion: spread(0, 0) },
  ]);
  expect(ranked.map(({ touchpoint, scale }) => `${touchpoint} ${scale}`)).toEqual([
    "b satisfaction",
    "a emotion",
    "c emotion",
  ]);
});

test("all at the ends is disagreement, all alike is none", () => {
  expect([0, 0.4, 1].map(agreementOf)).toEqual(["low", "middle", "high"]);
});
