import { expect, test } from "vitest";
import type { BlockPlan } from "#core/wire/workshop.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { planLike } from "./planLike.ts";

const base = { prompt: "Neden?", minutes: 6 };
const earlier: readonly BlockPlan[] = [
  { ...base, id: "g", kind: "gather", lane: "pains", isAnonymous: false },
  { ...base, id: "gs", kind: "reveal", of: "g" },
  { ...base, id: "r", kind: "rate", persona: "ayse", isAnonymous: true },
  { ...base, id: "rs", kind: "reveal", of: "r" },
  { ...base, id: "v", kind: "vote", lanes: ["pains", "gone"], dots: 4, isAnonymous: true },
  { ...base, id: "vs", kind: "reveal", of: "v" },
  { ...base, id: "c", kind: "commit" },
];

function source(map = smallMap({ type: "addLane", id: "pains", kind: "notes" })) {
  let count = 0;
  return { map, newId: () => `new${(count += 1)}` };
}

test("a plan like an earlier one has its steps under new ids, and each reveal shows the step it showed", () => {
  const steps = planLike(earlier, source());
  expect(steps.map(({ kind }) => kind)).toEqual(earlier.map(({ kind }) => kind));
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  expect(steps.every(({ id }) => id.startsWith("new"))).toBe(true);
  for (const [index, step] of steps.entries()) {
    expect(step).toMatchObject(base);
    if (step.kind === "reveal") expect(step.of).toBe(steps[index - 1]?.id);
  }
  expect(steps[0]).toMatchObject({ lane: "pains", isAnonymous: false });
  expect(steps[2]).toMatchObject({ persona: "ayse" });
});

test("what the map has no longer gives way: another lane, the lanes that are left, everybody for themselves", () => {
  const steps = planLike(
    [
      { ...base, id: "g", kind: "gather", lane: "gone", isAnonymous: true },
      { ...base, id: "r", kind: "rate", persona: "gone", isAnonymous: true },
      { ...base, id: "v", kind: "vote", lanes: ["gone", "pains"], dots: 4, isAnonymous: true },
      { ...base, id: "w", kind: "vote", lanes: ["gone"], dots: 4, isAnonymous: true },
    ],
    source(),
  );
  expect(steps[0]).toMatchObject({ lane: "pains" });
  expect(steps[1]).not.toHaveProperty("persona");
  expect(steps[2]).toMatchObject({ lanes: ["pains"], dots: 4 });
  expect(steps[3]).toMatchObject({ lanes: ["pains"] });
});
