import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { inspectedOf } from "./inspected.ts";

const map = smallMap();

test("one selected thing is shown, a rating as its touchpoint with the persona", () => {
  expect(inspectedOf(map, [{ kind: "stage", id: "buy" }])).toMatchObject({ stage: { id: "buy" } });
  expect(inspectedOf(map, [{ kind: "rating", id: "pay/ali" }])).toMatchObject({
    kind: "touchpoint",
    touchpoint: { id: "pay" },
    persona: "ali",
  });
  expect(inspectedOf(map, [{ kind: "map", id: "" }])).toEqual({ kind: "map" });
});

test("what a colleague deleted meanwhile is not counted", () => {
  const selection = [
    { kind: "touchpoint", id: "pay" },
    { kind: "touchpoint", id: "gone" },
  ] as const;
  expect(inspectedOf(map, selection)).toMatchObject({
    kind: "touchpoint",
    touchpoint: { id: "pay" },
  });
  expect(inspectedOf(map, [{ kind: "note", id: "gone" }])).toBeUndefined();
  expect(inspectedOf(map, [])).toBeUndefined();
});

test("several things are shown together, empty cells not at all", () => {
  const selection = [
    { kind: "touchpoint", id: "pay" },
    { kind: "persona", id: "ali" },
  ] as const;
  expect(inspectedOf(map, selection)).toEqual({ kind: "several", selection });
  expect(inspectedOf(map, [{ kind: "cell", id: "thoughts/pay" }])).toBeUndefined();
});
