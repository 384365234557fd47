import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import {
  firstChoice,
  keepChoice,
  keptChoice,
  possibleChoice,
  stagesBetween,
  withEnd,
} from "./exportChoice.ts";

const { stages } = smallMap(
  { type: "addStage", id: "deliver", title: "Teslimat" },
  { type: "addStage", id: "after", title: "Satış sonrası" },
  { type: "setFields", kind: "stage", ids: ["deliver"], fields: { hidden: true } },
);
const between = (from?: string, to?: string) => stagesBetween(stages, from, to).map(({ id }) => id);

test("a range of stages holds both ends, whichever way it was chosen", () => {
  expect(between("buy", "after")).toEqual(["buy", "after"]);
  expect(between("after", "buy")).toEqual(["buy", "after"]);
  expect(between("buy", "buy")).toEqual(["buy"]);
});

test("an open end, or one that is gone, is the outermost stage; hidden stages stay out", () => {
  expect(between()).toEqual(["search", "buy", "after"]);
  expect(between("gone", "buy")).toEqual(["search", "buy"]);
});

test("an end that is moved past the other takes it along", () => {
  const choice = { ...firstChoice({ theme: "light", personas: null }), from: "search", to: "buy" };
  expect(withEnd(choice, stages, { from: "after" })).toMatchObject({ from: "after", to: "after" });
  expect(withEnd(choice, stages, { from: "buy" })).toMatchObject({ from: "buy", to: "buy" });
  const late = { ...choice, from: "after", to: "after" };
  expect(withEnd(late, stages, { to: "buy" })).toMatchObject({ from: "buy", to: "buy" });
});

test("what was chosen is kept for its map, as far as it can still be had", () => {
  const choice = firstChoice({ theme: "dark", personas: ["ayse", "gone"] });
  keepChoice("map-a", { ...choice, range: "selection", format: "svg" });
  expect(keptChoice("map-a", ["ayse", "ali"])).toMatchObject({
    format: "svg",
    range: "selection",
    theme: "dark",
    personas: ["ayse"],
  });
  expect(keptChoice("map-a", ["ali"])).toMatchObject({ personas: null });
  expect(keptChoice("map-b", ["ayse"])).toBeUndefined();
});

test("a selection of which nothing would be drawn is the whole map", () => {
  const choice = firstChoice({ theme: "dark", personas: null });
  const selection = { ...choice, range: "selection" } as const;
  expect(possibleChoice(selection, false).range).toBe("map");
  expect(possibleChoice(selection, true)).toBe(selection);
  expect(possibleChoice({ ...choice, range: "stages" }, false).range).toBe("stages");
});
