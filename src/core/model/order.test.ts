import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryId } from "#test/support/arbitraryId.ts";
import { byOrder, isOrderKey, orderBetween, ordersBetween } from "./order.ts";

const isAscending = (keys: readonly string[]) =>
  keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key);

test.each([
  "a0",
  "a0V",
  "Zz",
  "b00",
  "zzzzzzzzzzzzzzzzzzzzzzzzzzz",
  "A00000000000000000000000001",
  `a0${"z".repeat(254)}`,
])("[M2] %s is an order key", (key) => {
  expect(isOrderKey(key)).toBe(true);
});

test.each([
  "",
  "a",
  "0",
  "a00",
  "a0 ",
  "a0é",
  "a0€",
  "a0\0",
  "A00000000000000000000000000",
  `a0${"z".repeat(255)}`,
  1,
  null,
  undefined,
  {},
  ["a0"],
])("[M2] %j is no order key", (key) => {
  expect(isOrderKey(key)).toBe(false);
});

test("[M2] entities stand by key, then by id, by code units and not by letters", () => {
  const entities = [
    { id: "b", order: "a1" },
    { id: "a", order: "a1" },
    { id: "B", order: "a1" },
    { id: "c", order: "Zz" },
    { id: "d", order: "a0" },
  ];
  expect(entities.toSorted(byOrder).map(({ id }) => id)).toEqual(["c", "d", "B", "a", "b"]);
});

test("[M3] wherever keys are inserted, each is a key and stands strictly between its neighbours", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), arbitraryId), { maxLength: 60 }), (insertions) => {
      const keys: string[] = [];
      for (const [spot, id] of insertions) {
        const at = spot % (keys.length + 1);
        keys.splice(at, 0, orderBetween(keys[at - 1], keys[at], id));
      }
      expect(keys.filter((key) => !isOrderKey(key))).toEqual([]);
      expect(isAscending(keys)).toBe(true);
    }),
  );
});

test("[M3] any two keys that sort have keys between them", () => {
  const key = fc
    .string({ unit: fc.constantFrom("0", "V", "a", "z", "9"), maxLength: 6 })
    .map((tail) => `a${tail}`);
  fc.assert(
    fc.property(key.filter(isOrderKey), key.filter(isOrderKey), arbitraryId, (one, other, id) => {
      fc.pre(one !== other);
      const [low, high] = one < other ? [one, other] : [other, one];
      const between = orderBetween(low, high, id);
      expect(isOrderKey(between) && low < between && between < high).toBe(true);
    }),
  );
});

test("[M3] between neighbours that share a key, or stand the wrong way round, the new one comes after both", () => {
  expect(orderBetween("a5", "a5", "x") > "a5").toBe(true);
  expect(orderBetween("a5", "a3", "x") > "a5").toBe(true);
});

test("[M4] a thousand people who insert at one spot get a thousand keys", () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `person-${index * 7919}`);
  for (const [low, high] of [
    [undefined, undefined],
    ["a0", undefined],
    [undefined, "a0"],
    ["a0", "a1"],
  ] as const) {
    const keys = ids.map((id) => orderBetween(low, high, id));
    expect(new Set(keys).size).toBeGreaterThan(990);
  }
});

test("[M5] a run of 5,000 between two neighbours ascends, and its keys have no more than 24 characters", () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `t${index}`);
  for (const [low, high] of [
    [undefined, undefined],
    ["a0", undefined],
    [undefined, "a0"],
    ["a0", "a0V"],
  ] as const) {
    const keys = ordersBetween(low, high, ids);
    expect(keys).toHaveLength(5000);
    expect(isAscending([...(low ? [low] : []), ...keys, ...(high ? [high] : [])])).toBe(true);
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(24);
  }
});

test("[M5] a thousand random moves among thirty leave keys of at most 24 characters", () => {
  const order = new Map(
    ordersBetween(undefined, undefined, ids(30)).map((key, index) => [`i${index}`, key]),
  );
  const sorted = () => [...order].toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  const random = sequence(7);
  for (let move = 0; move < 1000; move++) {
    const id = `i${random() % 30}`;
    const others = sorted().filter(([other]) => other !== id);
    const at = random() % (others.length + 1);
    order.set(id, orderBetween(others[at - 1]?.[1], others[at]?.[1], `${id}-${move}`));
  }
  expect(Math.max(...[...order.values()].map((key) => key.length))).toBeLessThanOrEqual(24);
});

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `i${index}`);
}

/** The same numbers at each run, scattered well enough. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
