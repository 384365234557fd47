import { expect, test } from "vitest";
import { en } from "./en/catalogue.ts";
import { tr } from "./tr/catalogue.ts";

/** Every leaf of a catalogue: its path, and for functions how many parameters it takes. */
function leavesOf(node: unknown, path = ""): string[] {
  if (typeof node === "string") return [`${path}: ${node.trim() === "" ? "empty" : "text"}`];
  if (typeof node === "function") return [`${path}: ${node.length} parameters`];
  return Object.entries(Object(node)).flatMap(([key, value]) => leavesOf(value, `${path}/${key}`));
}

test("both languages say the same things, with the same parameters", () => {
  expect(leavesOf(en).toSorted()).toEqual(leavesOf(tr).toSorted());
});

test("no word is empty", () => {
  expect(leavesOf(tr).filter((leaf) => leaf.endsWith(": empty"))).toEqual([]);
});
