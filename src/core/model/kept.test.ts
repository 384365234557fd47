import * as fc from "fast-check";
import { expect, test } from "vitest";
import { kept } from "./kept.ts";

test("[M16] what equals what was before is what was before", () => {
  const before = { a: [1, { b: 2 }], c: { d: "e" } };
  expect(kept(before, structuredClone(before))).toBe(before);
});

test("[M16] where a part changed, the other parts are what they were", () => {
  const before = { place: { stage: "s" }, traits: [{ label: "a" }, { label: "b" }], title: "x" };
  const after = kept(before, {
    place: { stage: "s" },
    traits: [{ label: "a" }, { label: "c" }],
    title: "x",
  });
  expect(after).not.toBe(before);
  expect(after.place).toBe(before.place);
  expect(after.traits[0]).toBe(before.traits[0]);
  expect(after.traits).toEqual([{ label: "a" }, { label: "c" }]);
});

test.each([
  [[], {}],
  [{ a: undefined }, {}],
  [{}, { a: undefined }],
  [{ a: undefined }, { b: undefined }],
  [[1], [1, 2]],
  [[1, 2], [1]],
  [undefined, {}],
  [null, {}],
  [{}, null],
])("[M16] %j is not %j", (before, after) => {
  expect(kept(before, after)).toStrictEqual(after);
});

test("[M16] whatever was before, the result is what is now", () => {
  const value = fc.jsonValue();
  fc.assert(
    fc.property(value, value, (before, after) => {
      expect(kept(before, structuredClone(after))).toStrictEqual(after);
    }),
    { numRuns: 1000 },
  );
});
