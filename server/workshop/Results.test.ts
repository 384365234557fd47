import { expect, test } from "vitest";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { planned } from "./plan.ts";
import { Results } from "./Results.ts";
import type { Surroundings } from "./Surroundings.ts";

const rate = { id: "b", kind: "rate", prompt: "", minutes: 0, isAnonymous: false } as const;
const plan = { title: "", codeRole: "edit", blocks: [rate] } as const;
const workshop = { ...planned(plan, { id: "w", mapId: "a" }), revealed: ["b"] };

/** A server with one map and one answer on its first touchpoint, which counts how often answers are read. */
function server() {
  const state = { map: smallMap(), name: "Ali", reads: 0 };
  const item = state.map.touchpoints[0]?.id ?? "";
  const storage = {
    participants: async () => [{ personId: "ali", name: state.name }],
    answersOf: async () => {
      state.reads += 1;
      return [{ answerer: "ali", item, value: '{"emotion":1}' }];
    },
  };
  const rooms = {
    use: (_id: string, work: (room: { map(): Promise<JourneyMap> }) => unknown) =>
      work({ map: async () => state.map }),
  };
  return { state, results: new Results({ storage, rooms } as unknown as Surroundings) };
}

test("[K16] a result is worked out once for all who ask for it, and anew when it would be another", async () => {
  const { state, results } = server();
  const first = await results.of(workshop, "b");
  expect(await results.of({ ...workshop, version: 9 }, "b")).toBe(first);
  expect(state.reads).toBe(1);
  await results.of({ ...workshop, resultsVersion: 1 }, "b");
  expect(state.reads).toBe(2);
  state.name = "Can";
  expect(JSON.stringify(await results.of(workshop, "b"))).toContain("Can");
  const hidden = await results.of({ ...workshop, hidesNames: true }, "b");
  expect(JSON.stringify(hidden)).not.toContain("Can");
  state.map = { ...state.map, touchpoints: [] };
  expect(await results.of(workshop, "b")).toMatchObject({ people: 1, touchpoints: [] });
});
