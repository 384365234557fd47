import { expect, test } from "vitest";
import { plan } from "#core/commands/index.ts";
import type { Command } from "#core/commands/index.ts";
import { isRefusal } from "#core/commands/refusal.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { touchesLane } from "./touchesLane.ts";

const map = smallMap(
  { type: "addLane", id: "frozen", kind: "notes" },
  { type: "addLane", id: "free", kind: "notes" },
  { type: "addNote", id: "held", lane: "frozen", column: "pay", text: "Bekler" },
  { type: "addNote", id: "loose", lane: "free", column: "pay", text: "Gider" },
);

function touches(command: Command): boolean {
  const edits = plan(map, command);
  if (isRefusal(edits)) throw new Error(`refused: ${edits.refused}`);
  return touchesLane(map, edits, ["frozen"]);
}

test.each<Command>([
  { type: "addNote", id: "n", lane: "frozen", column: "pay", text: "Yeni" },
  { type: "editText", kind: "note", id: "held", field: "text", text: "Başka" },
  { type: "moveNotes", ids: ["held"], lane: "free", column: "pay" },
  { type: "moveNotes", ids: ["loose"], lane: "frozen", column: "pay" },
  { type: "remove", targets: [{ kind: "note", id: "held" }] },
  { type: "setFields", kind: "lane", ids: ["frozen"], fields: { hidden: true } },
])("a frozen lane holds against %j", (command) => {
  expect(touches(command)).toBe(true);
});

test.each<Command>([
  { type: "addNote", id: "n", lane: "free", column: "pay", text: "Yeni" },
  { type: "editText", kind: "note", id: "loose", field: "text", text: "Başka" },
  { type: "rate", ratings: [{ touchpoint: "pay", persona: "ali", fields: { emotion: 1 } }] },
])("and is not touched by %j", (command) => {
  expect(touches(command)).toBe(false);
});
