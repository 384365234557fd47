import { expect, test } from "vitest";
import { en as enFirst } from "./en/catalogue.ts";
import { enLater } from "./en/laterCatalogue.ts";
import { tr as trFirst } from "./tr/catalogue.ts";
import { trLater } from "./tr/laterCatalogue.ts";

const en = { ...enFirst, ...enLater };
const tr = { ...trFirst, ...trLater };

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
