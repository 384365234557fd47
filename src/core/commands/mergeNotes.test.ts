import { expect, test } from "vitest";
import { maxTextLength } from "#core/model/limits.ts";
import { appliedEdits } from "#test/support/appliedEdits.ts";
import { fixtureMap } from "#test/support/fixtureMap.ts";
import { plan } from "./index.ts";
import { isRefusal } from "./refusal.ts";

const map = fixtureMap({
  stages: [{ id: "s" }],
  touchpoints: [{ id: "t", stage: "s" }],
  personas: [{ id: "p" }],
  lanes: [{ id: "l", kind: "notes" }],
  notes: [
    { id: "a", lane: "l", column: "t", text: "Kargo gecikti", persona: "p" },
    { id: "b", lane: "l", column: "t", text: "Kargo geç kaldı " },
    { id: "c", lane: "l", column: "s", text: "Kargo gecikti" },
    { id: "d", lane: "l", column: "t", text: "x".repeat(maxTextLength) },
  ],
});
const merged = (...ids: readonly string[]) => plan(map, { type: "mergeNotes", ids });
const notesAfter = (...ids: readonly string[]) => {
  const planned = merged(...ids);
  if (isRefusal(planned)) throw new Error(`expected a plan, found ${planned.refused}`);
  return new Map(appliedEdits(map, planned).notes.map((note) => [note.id, note]));
};

test("[C11] the first note says what all said, each text once, and stays where it stands", () => {
  const notes = notesAfter("a", "b", "c");
  expect([...notes.keys()]).toEqual(["a", "d"]);
  expect(notes.get("a")).toMatchObject({ text: "Kargo gecikti\nKargo geç kaldı" });
  expect(notes.get("a")?.place.column).toBe("t");
});

test("[C11] a merged note is about a persona only where all were", () => {
  expect(notesAfter("a", "b").get("a")?.persona).toBeUndefined();
  expect(notesAfter("b", "a").get("b")?.persona).toBeUndefined();
  expect(notesAfter("a").get("a")?.persona).toBe("p");
});

test("[C2] one note, however often named, is merged already", () => {
  expect(merged("b", "b")).toEqual([]);
});

test("[C2] what a colleague has merged meanwhile is passed over", () => {
  expect(merged("a", "nobody")).toEqual([]);
});

test("[C3] where the first is gone, or the text would be too long, nothing is merged", () => {
  expect(merged("nobody", "a")).toEqual({ refused: "gone" });
  expect(merged()).toEqual({ refused: "gone" });
  expect(merged("a", "d")).toEqual({ refused: "text-too-long", max: maxTextLength });
});
