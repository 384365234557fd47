import { expect, test } from "vitest";
import fc from "fast-check";
import { spreadOf } from "./spread.ts";

const emotion = [-2, 2] as const;
const satisfaction = [1, 5] as const;

test("[A7] the median and the middle half lie between answers where they fall between them", () => {
  expect(spreadOf([2, -1, 0, 1], emotion)).toMatchObject({
    count: 4,
    median: 0.5,
    lower: -0.25,
    upper: 1.25,
  });
  expect(spreadOf([5], satisfaction)).toMatchObject({ count: 1, median: 5, lower: 5, upper: 5 });
});

test("[A7] every answer is counted where it stands", () => {
  expect(spreadOf([1, 1, 3, 5], satisfaction)?.counts).toEqual([2, 0, 1, 0, 1]);
});

test("[A8] people disagree most when half of them stand at each end, and not at all when they agree", () => {
  expect(spreadOf([-2, 2, -2, 2], emotion)?.disagreement).toBe(1);
  expect(spreadOf([1, 5, 1, 5], satisfaction)?.disagreement).toBe(1);
  expect(spreadOf([4, 4, 4], satisfaction)?.disagreement).toBe(0);
  expect(spreadOf([-1, 1], emotion)?.disagreement).toBe(0.5);
});

test("[A4] without answers there is no figure", () => {
  expect(spreadOf([], emotion)).toBeUndefined();
});

test("[A6] the same answers on the other scale are spread alike", () => {
  const answers = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(answers, (given) => {
      const felt = spreadOf(given, emotion);
      const scored = spreadOf(
        given.map((value) => value + 3),
        satisfaction,
      );
      expect(scored?.counts).toEqual(felt?.counts);
      expect(scored?.disagreement).toBeCloseTo(felt?.disagreement ?? Number.NaN, 9);
      expect(scored?.median).toBeCloseTo((felt?.median ?? Number.NaN) + 3, 9);
    }),
  );
});
