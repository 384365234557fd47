import { expect, test } from "vitest";
import { isId } from "#core/model/ids.ts";
import type { Block } from "#core/wire/workshop.ts";
import { smallMap } from "#test/support/smallMap.ts";
import {
  faultOf,
  movedStep,
  newSteps,
  nextStep,
  planOf,
  ratedPersona,
  stepsOfPlan,
  totalMinutes,
  withoutStep,
  withStepsBack,
} from "./planSteps.ts";
import type { Step } from "./planSteps.ts";

const map = smallMap({ type: "addLane", id: "pains", kind: "notes" });

function source() {
  let count = 0;
  return { map, newId: () => `s${(count += 1)}` };
}

test("each plan to begin with reveals what it collects, right after it", () => {
  const steps = stepsOfPlan("whole", source());
  expect(steps.map(({ kind }) => kind)).toEqual([
    "gather",
    "reveal",
    "rate",
    "reveal",
    "gap",
    "reveal",
    "gather",
    "reveal",
    "vote",
    "reveal",
    "commit",
  ]);
  for (const [index, step] of steps.entries())
    if (step.kind === "reveal") expect(step.of).toBe(steps[index - 1]?.id);
  expect(totalMinutes(steps)).toBe(60);
  expect(totalMinutes(stepsOfPlan("rate", source()))).toBe(25);
  expect(totalMinutes(stepsOfPlan("gather", source()))).toBe(25);
  expect(stepsOfPlan("empty", source())).toEqual([]);
});

test("what goes wrong is gathered first, then what could be better; both are voted on, thoughts are not", () => {
  const lanes = smallMap(
    { type: "addLane", id: "thoughts", kind: "notes", noteKind: "thought" },
    { type: "addLane", id: "chances", kind: "notes", noteKind: "opportunity" },
    { type: "addLane", id: "pains", kind: "notes", noteKind: "pain" },
  );
  const steps = stepsOfPlan("whole", { ...source(), map: lanes });
  expect(steps.flatMap((step) => (step.kind === "gather" ? step.lane : []))).toEqual([
    "pains",
    "chances",
  ]);
  expect(steps.find(({ kind }) => kind === "vote")).toMatchObject({ lanes: ["pains", "chances"] });
});

test("a step is moved before another or last, but no reveal before what it shows", () => {
  const steps = stepsOfPlan("gather", source());
  const [gather, reveal, vote] = steps;
  const ids = (moved: readonly Step[]) => moved.map(({ id }) => id);
  expect(ids(movedStep(steps, vote?.id ?? "", gather?.id))[0]).toBe(vote?.id);
  expect(ids(movedStep(steps, gather?.id ?? "", undefined))).toEqual(ids(steps));
  expect(ids(movedStep(steps, reveal?.id ?? "", undefined)).at(-1)).toBe(reveal?.id);
});

test("what has begun stays where it is, and nothing goes before it", () => {
  const running = stepsOfPlan("gather", source()).map((step, index): Block => ({
    ...step,
    state: index === 0 ? "closed" : "waiting",
  }));
  const [first, second] = running;
  expect(movedStep(running, first?.id ?? "", undefined)).toBe(running);
  expect(movedStep(running, second?.id ?? "", first?.id)).toBe(running);
  expect(withoutStep(running, first?.id ?? "")).toHaveLength(running.length - 1);
  expect(planOf(running[0] as Block)).not.toHaveProperty("state");
});

test("taking a step away takes its reveal along", () => {
  const steps = stepsOfPlan("rate", source());
  expect(withoutStep(steps, steps[0]?.id ?? "").map(({ kind }) => kind)).toEqual(["gap", "reveal"]);
});

test("a step comes back with its reveal where it stood, beside what has changed since", () => {
  const steps = stepsOfPlan("rate", source());
  const left = withoutStep(steps, steps[0]?.id ?? "");
  const removed = steps.filter((step) => !left.includes(step));
  const [added] = newSteps("commit", { map, newId: () => "late" });
  if (added === undefined) throw new Error("expected a step");
  const back = withStepsBack([...left, added], { before: steps, removed });
  expect(back).toEqual([...steps, added]);
  expect(withStepsBack(back, { before: steps, removed })).toEqual(back);
});

test("what cannot be run says why", () => {
  const bare = { ...map, touchpoints: [], lanes: [], notes: [] };
  const faultsOf = (steps: readonly Step[], on = map) =>
    steps.map((step) => faultOf(step, { steps, map: on }));
  const rate = newSteps("rate", source());
  expect(faultsOf(rate)).toEqual([undefined, undefined]);
  expect(faultsOf(rate, bare)).toEqual(["no-touchpoints", undefined]);
  expect(faultsOf(rate.slice(0, 1))).toEqual(["no-reveal"]);
  expect(faultsOf(rate.toReversed())).toEqual(["too-early", undefined]);
  expect(faultsOf(newSteps("gather", source()), bare)[0]).toBe("no-lane");
  const [laneless] = newSteps("gather", { ...source(), map: bare });
  expect(laneless?.kind === "gather" && isId(laneless.lane)).toBe(true);
  expect(faultsOf(newSteps("vote", source()), { ...map, notes: [] })[0]).toBe("no-notes");
});

test("next comes what follows all that has begun; what was passed over is left", () => {
  const states = (...states: readonly Block["state"][]) =>
    nextStep(
      states.map((state, index) => ({
        id: `${index}`,
        kind: "commit",
        prompt: "",
        minutes: 0,
        state,
      })),
    )?.id;
  expect(states("waiting", "waiting")).toBe("0");
  expect(states("waiting", "open", "waiting")).toBe("2");
  expect(states("waiting", "closed")).toBeUndefined();
});

test("a step for a persona that is gone is rated by everybody for themselves", () => {
  const [step] = newSteps("rate", source());
  if (step?.kind !== "rate") throw new Error("expected a step to rate");
  expect(ratedPersona({ ...step, persona: "ayse" }, map)).toBe("ayse");
  expect(ratedPersona({ ...step, persona: "gone" }, map)).toBeUndefined();
  expect(ratedPersona(step, map)).toBeUndefined();
});
