import { expect, test } from "vitest";
import { isOnlyShown, isShown, withToggled } from "./shownPersonaIds.ts";

const all = ["ayse", "ali", "can"];

test("everybody is in front until somebody is taken back", () => {
  expect(all.map((id) => isShown(null, id))).toEqual([true, true, true]);
  expect(withToggled(all, null, "ali")).toEqual(["ayse", "can"]);
  expect(withToggled(all, ["ayse", "can"], "can")).toEqual(["ayse"]);
});

test("all of them, or nobody, is everybody", () => {
  expect(withToggled(all, ["ayse", "can"], "ali")).toBeNull();
  expect(withToggled(all, ["ayse"], "ayse")).toBeNull();
});

test("who is gone does not count", () => {
  expect(withToggled(all, ["ayse", "gone"], "ali")).toEqual(["ayse", "ali"]);
});

test("the last one in front cannot be hidden as well", () => {
  expect(isOnlyShown(all, ["ali"], "ali")).toBe(true);
  expect(isOnlyShown(all, ["ali"], "can")).toBe(false);
  expect(isOnlyShown(all, null, "ali")).toBe(false);
  expect(isOnlyShown(["ali"], null, "ali")).toBe(true);
});
