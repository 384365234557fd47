import { expect, test } from "vitest";
import { guestNames } from "./guestNames.ts";
import { live } from "./en/live.ts";

const count = live.guests.length;

test("two guests have two names, in whatever order they came", () => {
  const names = guestNames([7, 7 + count, 8], live);
  expect(new Set(names.values()).size).toBe(3);
  expect(guestNames([8, 7 + count, 7], live)).toEqual(names);
});

test("who comes again, and who has the map open twice, is the same guest", () => {
  const alone = guestNames([7], live).get(7);
  expect(guestNames([7, 7], live)).toEqual(new Map([[7, alone]]));
  expect(guestNames([7, 9], live).get(7)).toBe(alone);
});

test("more guests than names still have one each", () => {
  const guests = Array.from({ length: count + 1 }, (_, index) => index);
  const names = guestNames(guests, live);
  expect(names.size).toBe(count + 1);
  expect([...names.values()].every((name) => name !== "")).toBe(true);
});
