import { expect, test } from "vitest";
import { fixtureMap } from "#test/support/fixtureMap.ts";
import { deliveryGapAt, deliveryGaps } from "./deliveryGap.ts";

const map = fixtureMap({
  stages: [{ id: "s" }],
  touchpoints: [
    { id: "a", stage: "s", companyScore: 4.5 },
    { id: "b", stage: "s", companyScore: 2 },
    { id: "c", stage: "s" },
    { id: "d", stage: "s" },
  ],
  personas: [{ id: "p" }, { id: "q" }, { id: "r" }],
  ratings: {
    "a/p": { satisfaction: 3 },
    "a/q": { emotion: -1 },
    "a/r": { satisfaction: 5 },
    "c/p": { satisfaction: 4 },
  },
  offPath: ["a/r"],
});

test("[A9] the gap is the company's own score minus the mean of those who visit and rated", () => {
  expect(deliveryGapAt(map, "a")).toEqual({ company: 4.5, customers: 2.5, gap: 2 });
});

test("[A9] without one of the two sides there is no gap, and without both nothing", () => {
  expect(deliveryGapAt(map, "b")).toEqual({ company: 2 });
  expect(deliveryGapAt(map, "c")).toEqual({ customers: 4 });
  expect([...deliveryGaps(map).keys()]).toEqual(["a", "b", "c"]);
});
