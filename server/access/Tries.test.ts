import { expect, test } from "vitest";
import { Tries } from "./Tries.ts";

test("[E10] what was tried too often is tried again after ten minutes, each thing for itself", () => {
  let now = 0;
  const tries = new Tries(2, () => now);
  expect(tries.begin("a")).toBe(true);
  now = 300_000;
  expect([tries.begin("a"), tries.begin("a"), tries.begin("b")]).toEqual([true, false, true]);
  now = 600_001;
  expect([tries.begin("a"), tries.begin("a")]).toEqual([true, false]);
  tries.takeBack("a");
  expect(tries.begin("a")).toBe(true);
  tries.forget("a");
  expect(tries.begin("a")).toBe(true);
});
