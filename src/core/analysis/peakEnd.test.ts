import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { board } from "#test/support/board.ts";
import { peakEnd, peakEndByPersona, peakEndOf } from "./peakEnd.ts";

const steps = (values: readonly number[]) =>
  values.map((value, index) => ({ touchpoint: `t${index + 1}`, value }));
const figures = (...values: number[]) => {
  const { positivePeak, pit, end, peak, remembered, mean } = peakEnd(steps(values));
  return {
    positivePeak: positivePeak?.touchpoint,
    pit: pit?.touchpoint,
    end: end?.touchpoint,
    peak: peak?.touchpoint,
    remembered,
    mean,
  };
};

/** Pain 0 … 10 on the axis of feelings, −2 … +2, with the peak at the greatest pain. */
const feltOf = (pain: number) => 2 - 0.4 * pain;
/** Peak–end of pain as it was first measured: its peak is its maximum, where the feeling has its pit. */
const painOf = (...pains: number[]) => {
  const { pit, end } = peakEnd(steps(pains.map(feltOf)));
  return (2 - ((pit?.value ?? Number.NaN) + (end?.value ?? Number.NaN)) / 2) / 0.4;
};

const value = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10 + 0);
const journey = fc.array(value, { minLength: 1, maxLength: 12 });

describe("flags", () => {
  test("[A1] highest, lowest and last, the first of equals", () => {
    expect(figures(1, 2, -1, 2, -1, 0)).toMatchObject({ positivePeak: "t2", pit: "t3", end: "t6" });
  });

  test.each([
    ["the greatest distance from 0", [1, -1.5, 0.5], "t2"],
    ["of equals the negative one, also when it comes first", [-2, 2, 0], "t1"],
    ["of equals the negative one, also when it comes later", [2, -2, 0], "t2"],
    ["of equal signs the later one", [1.5, 0, 1.5, 0], "t3"],
    ["of equal pits the later one", [-1, -1, 0], "t2"],
    ["of zeros the last one", [0, 0, 0], "t3"],
  ] as const)("[A2] the peak is %s", (_what, values, peak) => {
    expect(figures(...values).peak).toBe(peak);
  });

  test("[A1][A2] flags are rated touchpoints, and nothing lies beyond them", () => {
    fc.assert(
      fc.property(journey, (values) => {
        const { positivePeak, pit, end, peak, rated } = peakEnd(steps(values));
        const all = rated.map((step) => step.value);
        expect([positivePeak?.value, pit?.value, end?.value]).toEqual([
          Math.max(...all),
          Math.min(...all),
          all.at(-1),
        ]);
        expect(Math.abs(peak?.value ?? 0)).toBe(Math.max(...all.map(Math.abs)));
        expect(rated).toEqual(expect.arrayContaining([positivePeak, pit, end, peak]));
      }),
    );
  });
});

describe("remembered score", () => {
  test.each([
    [[3, 5, 8, 8, 7, 7], 7.5],
    [[3, 5, 8, 8, 7, 7, 5, 4, 3, 2], 5],
    [[2, 5, 9, 6], 7.5],
    [[2, 5, 9, 6, 4, 3, 2], 5.5],
  ])("[A3] pains %j are remembered as %s", (pains, remembered) => {
    expect(painOf(...pains)).toBeCloseTo(remembered, 10);
    expect(figures(...pains.map(feltOf)).remembered).toBeCloseTo(feltOf(remembered), 10);
  });

  test("[A3] milder steps appended to 2, 5, 9, 6 give (9 + r) / 2 however many", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 30 }), (r, times) => {
        expect(painOf(2, 5, 9, 6, ...Array.from({ length: times }, () => r))).toBeCloseTo(
          (9 + r) / 2,
          10,
        );
      }),
    );
  });

  test("[A3] it is the mean of peak and end; one step is remembered as it was", () => {
    expect(figures(1, -2, 1).remembered).toBe(-0.5);
    expect(figures(1.3)).toMatchObject({
      remembered: 1.3,
      mean: 1.3,
      peak: "t1",
      pit: "t1",
      end: "t1",
    });
  });

  test("[A3] permuting all but the last step changes nothing", () => {
    const shuffled = journey.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(values.slice(0, -1), { minLength: values.length - 1 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([values, others]) => {
        const permuted = [...others, values.at(-1) ?? 0];
        expect(figures(...permuted).remembered).toBe(figures(...values).remembered);
      }),
    );
  });

  test("[A3] it lies between pit and positive peak, and so does the mean", () => {
    fc.assert(
      fc.property(journey, (values) => {
        const { remembered = Number.NaN, mean = Number.NaN } = figures(...values);
        for (const figure of [remembered, mean]) {
          expect(figure).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(figure).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      }),
    );
  });

  test("[A6] 7.5 of 10 pain is −1.0, scaled before or after", () => {
    expect(feltOf(7.5)).toBeCloseTo(-1, 10);
    const { remembered } = peakEnd(steps([3, 5, 8, 8, 7, 7].map(feltOf)));
    expect(remembered).toBeCloseTo(feltOf(7.5), 10);
  });

  test("[A6] on 1 … 5 it is the same score, three higher", () => {
    fc.assert(
      fc.property(journey, (values) => {
        const line = (mark: string, up: number) => {
          const ratings = values.map(
            (felt, index) => `t${index}=${Math.round((felt + up) * 10) / 10}${mark}`,
          );
          return board(
            `s1[${values.map((_, index) => `t${index}`).join(" ")}] | @ayse: ${ratings.join(" ")}`,
          );
        };
        expect(peakEndOf(line("*", 3), "ayse")).toEqual(peakEndOf(line("", 0), "ayse"));
      }),
    );
  });
});

describe("what is missing", () => {
  test("[A4] without a rated touchpoint there is no figure", () => {
    expect(peakEnd([])).toEqual({ rated: [] });
    expect(peakEndOf(board("s1[t1] | @ayse"), "ayse")).toEqual({ rated: [] });
  });

  test("[A4] an unrated touchpoint is no 0: neither a step nor the end", () => {
    const map = board("s1[t1 t2 t3 t4] | @ayse: t1=+1 t3=+2");
    expect(peakEndOf(map, "ayse")).toMatchObject({
      mean: 1.5,
      end: { touchpoint: "t3" },
      pit: { touchpoint: "t1" },
    });
  });

  test("[A4] a rating without a score is missing", () => {
    const map = board("s1[t1 t2] | @ayse: t1=-1");
    const ratings = { ...map.ratings, t2: { ayse: { comment: "güzel", count: 3 } } };
    expect(peakEndOf({ ...map, ratings }, "ayse")).toEqual(peakEndOf(map, "ayse"));
  });

  test("[A5] what the persona does not visit does not count, though it is rated", () => {
    const map = board("s1[t1 t2 t3] | @ayse: t1=+1 t2=-2 t3=+0.5 -t2");
    expect(peakEndOf(map, "ayse")).toMatchObject({
      pit: { touchpoint: "t3" },
      peak: { touchpoint: "t1" },
      mean: 0.75,
    });
  });

  test("[A1][A5] each persona has figures of her own, in the order of columns", () => {
    const map = board("s1[t2] s2[t1] | @ayse: t1=+1 t2=+2 | @ali: t1=2* | @can");
    const ends = [...peakEndByPersona(map)].map(([persona, { end }]) => [persona, end]);
    expect(ends).toEqual([
      ["ayse", { touchpoint: "t1", value: 1 }],
      ["ali", { touchpoint: "t1", value: -1 }],
      ["can", undefined],
    ]);
  });
});
