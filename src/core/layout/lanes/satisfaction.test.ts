import { expect, test } from "vitest";
import { fixtureMap } from "#test/support/fixtureMap.ts";
import { layoutMap } from "../layoutMap.ts";

test("[L20] a satisfaction known only from the emotion says that it is an estimate", () => {
  const map = fixtureMap({
    stages: [{ id: "s" }],
    touchpoints: ["a", "b", "c"].map((id) => ({ id, stage: "s" })),
    lanes: [{ id: "l", kind: "satisfaction" }],
    personas: [{ id: "p", name: "Ayşe" }],
    ratings: { "a/p": { emotion: 1.7 }, "b/p": { emotion: -2, satisfaction: 4 } },
  });
  const [lane] = layoutMap(map, { locale: "tr", mode: "edit" }).lanes;
  const bars = lane?.kind === "satisfaction" ? lane.bars : [];
  expect(bars.map(({ touchpoint, derived, label }) => [touchpoint, derived, label])).toEqual([
    ["a", true, "≈ 4,7"],
    ["b", false, "4,0 / 5"],
  ]);
});
