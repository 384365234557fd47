import { expect, test } from "vitest";
import type { BlockResult } from "#core/wire/workshop.ts";
import { knownFirst } from "./knownFirst.ts";

const results: Readonly<Record<string, BlockResult>> = {
  g: { kind: "gather", block: "g", people: 2, notes: ["gathered", "liked"] },
  v: {
    kind: "vote",
    block: "v",
    people: 2,
    notes: [
      { note: "liked", dots: 3, people: 2 },
      { note: "old", dots: 1, people: 1 },
    ],
  },
};

test("notes that results know come first, the ones with most dots before; the others keep their order", () => {
  const ids = ["plain", "old", "other", "gathered", "liked"];
  expect(knownFirst(ids, results)).toEqual(["liked", "old", "gathered", "plain", "other"]);
});

test("without results notes stand as they stood", () => {
  expect(knownFirst(["b", "a"], {})).toEqual(["b", "a"]);
});
