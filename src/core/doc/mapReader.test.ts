import { expect, test } from "vitest";
import { board, boardOf } from "#test/support/board.ts";
import { Replica } from "#test/support/Replica.ts";
import type { JourneyMap } from "../model/journeyMap.ts";
import { MapReader } from "./mapReader.ts";
import { readMap } from "./readMap.ts";
import { deletedField, infoOf, rootOf } from "./shape.ts";

const line = "s1[t1 t2] s2[t3] | l1: n1@t1 n2@t3 | @ayse: t1=+1 t3=-2 | @ali: t1=4* -t3";

function alone(): Replica {
  const [me] = Replica.team(board(line), 1);
  if (me === undefined) throw new Error("a team of one is one");
  return me;
}

const lists = ["stages", "touchpoints", "lanes", "notes", "personas"] as const;

/** What of a map is not the very same object as before, by name. */
function changes(before: JourneyMap, after: JourneyMap): string[] {
  const entities = lists.flatMap((list) => {
    const isNew = (entity: object) => !(before[list] as readonly object[]).includes(entity);
    return after[list].filter(isNew).map(({ id }) => id);
  });
  const rows = (["ratings", "offPath"] as const).flatMap((table) =>
    Object.keys(after[table]).filter((id) => after[table][id] !== before[table][id]),
  );
  const parts = (Object.keys(after) as (keyof JourneyMap)[]).filter(
    (key) => after[key] !== before[key],
  );
  return [...parts, ...entities, ...rows];
}

test("[D4] one edited title makes one new touchpoint and one new list, and nothing else", () => {
  const me = alone();
  const before = me.map;
  me.run({ type: "editText", kind: "touchpoint", id: "t2", field: "title", text: "Kargo" });
  expect(changes(before, me.map)).toEqual(["touchpoints", "t2"]);
  expect(me.map.touchpoints[1]?.place).toBe(before.touchpoints[1]?.place);
});

test("[D4] one rating makes one new row", () => {
  const me = alone();
  const before = me.map;
  me.run({
    type: "rate",
    ratings: [{ touchpoint: "t3", persona: "ayse", fields: { emotion: -1 } }],
  });
  expect(changes(before, me.map)).toEqual(["ratings", "t3"]);
  const between = me.map;
  me.run({
    type: "rate",
    ratings: [{ touchpoint: "t2", persona: "ayse", fields: { emotion: 1 } }],
  });
  expect(changes(between, me.map)).toEqual(["ratings", "t2"]);
});

test.each([
  ["a moved note", { type: "moveNotes", ids: ["n1"], lane: "l1", column: "t2" }, ["notes", "n1"]],
  [
    "a removed persona",
    { type: "remove", targets: [{ kind: "persona", id: "ali" }] },
    ["personas", "ratings", "offPath", "t1"],
  ],
  [
    "a new title of the map",
    { type: "editText", kind: "map", id: "", field: "title", text: "Ayakkabı" },
    ["info"],
  ],
  [
    "a visit",
    { type: "visit", touchpoint: "t1", persona: "ali", onPath: false },
    ["offPath", "t1"],
  ],
  [
    "a renamed stage",
    { type: "editText", kind: "stage", id: "s1", field: "title", text: "Araştırma" },
    ["stages", "s1"],
  ],
] as const)("[D4] %s leaves the rest alone", (_what, command, expected) => {
  const me = alone();
  const before = me.map;
  me.run(command);
  expect(changes(before, me.map)).toEqual(expected);
});

test("[D14] a follower is told once of each transaction that changed the map, until it stops", () => {
  const me = alone();
  const told: string[] = [];
  const stop = me.reader.subscribe((map) => told.push(boardOf(map)));
  me.run({ type: "remove", targets: [{ kind: "stage", id: "s1" }] });
  me.run({ type: "addNote", id: "n3", lane: "l1", column: "t3", text: "x" });
  expect(told).toEqual([
    "s2[t3] | l1: n2@t3 | @ayse: t3=-2 | @ali: -t3",
    "s2[t3] | l1: n2@t3 n3@t3 | @ayse: t3=-2 | @ali: -t3",
  ]);
  stop();
  me.undo();
  expect(told).toHaveLength(2);
});

test("[D14] nobody is told of what changes nothing that is read", () => {
  const me = alone();
  const before = me.map;
  let count = 0;
  me.reader.subscribe(() => count++);
  me.doc.transact(() => {
    infoOf(me.doc).set("version", 1);
    infoOf(me.doc).set("unknown", "x");
    const fields = rootOf(me.doc, "touchpoint").get("t1") as Map<string, unknown>;
    fields.set("unknown", 1);
    fields.set("owner", "");
    rootOf(me.doc, "note").set("__proto__", "junk");
  });
  me.doc.transact(() => undefined);
  expect([count, me.map === before]).toEqual([0, true]);
});

test("[D14] who writes while being told is told again", () => {
  const me = alone();
  const told: number[] = [];
  me.reader.subscribe((map) => {
    told.push(map.touchpoints.length);
    if (map.touchpoints.length === 4) {
      me.run({ type: "addTouchpoint", id: "t5", stage: "s1", title: "" });
    }
  });
  me.run({ type: "addTouchpoint", id: "t4", stage: "s1", title: "" });
  expect(told).toEqual([4, 5]);
  expect(me.map).toEqual(readMap(me.doc));
});

test("[D14] a reader that stopped does not follow", () => {
  const me = alone();
  const reader = new MapReader(me.doc);
  reader.stop();
  me.run({ type: "addStage", id: "s3", title: "" });
  expect([reader.map.stages.length, me.map.stages.length]).toEqual([2, 3]);
});

test("[D9] a deletion is a mark with a time; anything else there is none", () => {
  const me = alone();
  const fields = rootOf(me.doc, "note").get("n1") as Map<string, unknown>;
  for (const mark of [null, "yes", true, {}]) {
    fields.set(deletedField, mark);
    expect(me.map.notes.map(({ id }) => id)).toEqual(["n1", "n2"]);
  }
  fields.set(deletedField, 0);
  expect(me.map.notes.map(({ id }) => id)).toEqual(["n2"]);
});
