import { expect, test } from "vitest";
import { guestNames } from "./guestNames.ts";
import { live } from "./en/live.ts";

test("two people without a name have two names, in whatever order they came", () => {
  const count = live.guests.length;
  const names = guestNames([7, 7 + count, 8], live);
  expect(new Set(names.values()).size).toBe(3);
  expect(guestNames([8, 7 + count, 7], live)).toEqual(names);
});

test("more people than names still have one each", () => {
  const ids = live.guests.map((_, index) => index);
  const names = guestNames([...ids, ids.length], live);
  expect([...names.values()].every((name) => name !== "")).toBe(true);
});
