import { expect, test } from "vitest";
import { fixtureMap } from "#test/support/fixtureMap.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { mediansToMap, replacedCount } from "./mediansToMap.ts";

const spread = (median: number, count = 4) => ({
  count,
  median,
  lower: median,
  upper: median,
  counts: [],
  disagreement: 0,
});
const target = { map: smallMap(), persona: "ayse", date: "2026-11-28", gapLane: "gap" };

test("medians become ratings with their evidence; what nobody answered and what is gone is left out", () => {
  const command = mediansToMap(
    {
      kind: "rate",
      block: "b",
      people: 5,
      touchpoints: [
        { touchpoint: "advert", emotion: spread(-0.5), satisfaction: spread(2, 5) },
        { touchpoint: "video", emotion: spread(0, 0) },
        { touchpoint: "gone", emotion: spread(1) },
      ],
    },
    target,
  );
  const fields = {
    emotion: -0.5,
    satisfaction: 2,
    evidence: "workshop",
    count: 5,
    date: "2026-11-28",
  };
  expect(command).toEqual({
    type: "rate",
    ratings: [{ touchpoint: "advert", persona: "ayse", fields }],
  });
});

test("what the company believes becomes its own score, without a persona", () => {
  const touchpoints = [{ touchpoint: "pay", satisfaction: spread(3.5) }];
  const command = mediansToMap(
    { kind: "gap", block: "b", people: 4, touchpoints },
    { ...target, persona: undefined },
  );
  expect(command).toEqual({
    type: "together",
    commands: [
      { type: "setFields", kind: "touchpoint", ids: ["pay"], fields: { companyScore: 3.5 } },
      { type: "addLane", id: "gap", kind: "delivery-gap", before: undefined },
    ],
  });
});

test("a lane of the delivery gap that is there already is shown, and stands once", () => {
  const touchpoints = [{ touchpoint: "pay", satisfaction: spread(3.5) }];
  const take = (hidden: boolean) => {
    const { lanes } = fixtureMap({ lanes: [{ id: "there", kind: "delivery-gap", hidden }] });
    const map = { ...target.map, lanes };
    return mediansToMap({ kind: "gap", block: "b", people: 4, touchpoints }, { ...target, map });
  };
  const [score, show] = [
    { type: "setFields", kind: "touchpoint", ids: ["pay"], fields: { companyScore: 3.5 } },
    { type: "setFields", kind: "lane", ids: ["there"], fields: { hidden: false } },
  ];
  expect(take(false)).toEqual({ type: "together", commands: [score] });
  expect(take(true)).toEqual({ type: "together", commands: [score, show] });
});

test("without a persona or without answers there is nothing to take", () => {
  const rated = { kind: "rate", block: "b", people: 1 } as const;
  const touchpoints = [{ touchpoint: "pay", emotion: spread(1) }];
  expect(
    mediansToMap({ ...rated, touchpoints }, { ...target, persona: undefined }),
  ).toBeUndefined();
  expect(mediansToMap({ ...rated, touchpoints: [] }, target)).toBeUndefined();
});

test("scores that stand on the map and would be replaced are counted, of the persona alone", () => {
  const touchpoints = [
    { touchpoint: "advert", emotion: spread(1) },
    { touchpoint: "pay", emotion: spread(0, 0) },
    { touchpoint: "video", satisfaction: spread(2) },
    { touchpoint: "gone", emotion: spread(1) },
  ];
  const rated = { kind: "rate", block: "b", people: 4, touchpoints } as const;
  expect(replacedCount(rated, target)).toBe(1);
  expect(replacedCount(rated, { ...target, persona: undefined })).toBe(0);
  const map = smallMap({
    type: "setFields",
    kind: "touchpoint",
    ids: ["video"],
    fields: { companyScore: 4 },
  });
  expect(replacedCount({ ...rated, kind: "gap" }, { ...target, map })).toBe(1);
});
