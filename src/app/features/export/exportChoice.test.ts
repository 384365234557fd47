import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { stagesBetween } from "./exportChoice.ts";

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
