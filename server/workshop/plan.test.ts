import { expect, test } from "vitest";
import { limits } from "#core/wire/limits.ts";
import type { BlockPlan } from "#core/wire/workshop.ts";
import { planned, replanned } from "./plan.ts";
import { begun } from "./run.ts";

const rate = (id: string): BlockPlan => ({
  id,
  kind: "rate",
  prompt: "",
  minutes: 0,
  isAnonymous: false,
});
const reveal = (id: string, of: string): BlockPlan => ({
  id,
  kind: "reveal",
  prompt: "",
  minutes: 0,
  of,
});
const planOf = (...blocks: BlockPlan[]) => ({ title: "", codeRole: "edit", blocks }) as const;
const ids = { id: "w", mapId: "m" };

test("[K18] blocks that have begun stay as they are, where they are, whatever the new plan says", () => {
  const before = planned(planOf(rate("a"), rate("b"), rate("c")), ids);
  const running = begun(begun(before, "b", 0), "c", 0);
  const after = replanned(running, planOf({ ...rate("c"), prompt: "?" }, rate("d"), rate("e")));
  expect(after.blocks.map(({ id, state }) => `${id} ${state}`)).toEqual([
    "d waiting",
    "b closed",
    "c open",
    "e waiting",
  ]);
  expect(after.blocks[2]?.prompt).toBe("");
  expect(replanned(running, planOf()).blocks.map(({ id }) => id)).toEqual(["b", "c"]);
});

test("[K21] a new plan adds to blocks that have begun no more than a workshop can have", () => {
  const full = (name: string) =>
    planOf(...Array.from({ length: limits.workshopBlocks }, (_, index) => rate(`${name}${index}`)));
  const running = begun(planned(full("a"), ids), "a0", 0);
  expect(() => replanned(running, full("b"))).toThrow("bad-field");
  expect(replanned(running, full("a")).blocks).toHaveLength(limits.workshopBlocks);
});

test.each([
  ["of a block after it", planOf(reveal("r", "a"), rate("a"))],
  ["of a block that is not there", planOf(rate("a"), reveal("r", "b"))],
  ["of another reveal", planOf(rate("a"), reveal("r", "a"), reveal("s", "r"))],
  ["under an id that is taken", planOf(rate("a"), reveal("a", "a"))],
])("[K18] a reveal %s is refused", (_what, plan) => {
  expect(() => planned(plan, ids)).toThrow("bad-field");
  expect(() => replanned(planned(planOf(), ids), plan)).toThrow("bad-field");
});

test("[K4] a block that is closed is not begun again, and a reveal closes what it shows", () => {
  const before = planned(planOf(rate("a"), rate("b"), reveal("r", "b")), ids);
  const shown = begun(begun(before, "a", 0), "r", 0);
  expect(shown).toMatchObject({ current: "r", revealed: ["b"] });
  expect(shown.blocks.map(({ state }) => state)).toEqual(["closed", "closed", "open"]);
  for (const id of ["a", "b", "r"]) expect(() => begun(shown, id, 0)).toThrow("closed");
  expect(() => begun(shown, "nowhere", 0)).toThrow("no-such-block");
});
