import { expect, test } from "vitest";
import * as Y from "yjs";
import { board, boardOf } from "#test/support/board.ts";
import { meet, Replica } from "#test/support/Replica.ts";
import type { Edit } from "../model/edits.ts";
import { readMap } from "./readMap.ts";
import { ratingsOf, rootOf } from "./shape.ts";
import { writeEdits } from "./writeEdits.ts";
import { writeMap } from "./writeMap.ts";

const line = "s1[t1 t2] s2[] | l1: n1@t1 | @ayse: t1=+1";

function team(size = 2): Replica[] {
  return Replica.team(board(line), size);
}

function two(): [Replica, Replica] {
  const [ayse, ali] = team();
  if (!ayse || !ali) throw new Error("a team of two is two");
  return [ayse, ali];
}

const titleOf = ({ map }: Replica) => map.touchpoints[0]?.title;
const typing = (text: string, was?: string) =>
  ({ type: "editText", kind: "touchpoint", id: "t1", field: "title", text, was }) as const;

test("[D5] two people typing into one text keep every letter", () => {
  const [ayse, ali] = two();
  ayse.run(typing("t1 hızlı"));
  ali.run(typing("yavaş t1"));
  meet(ayse, ali);
  expect([titleOf(ayse), titleOf(ali)]).toEqual(["yavaş t1 hızlı", "yavaş t1 hızlı"]);
});

test("[D5] who types on what she still sees does not take out what came meanwhile", () => {
  const [ayse, ali] = two();
  ali.run(typing("t1 geldi"));
  ayse.pull(ali);
  ayse.run(typing("t1!", "t1"));
  meet(ayse, ali);
  expect(titleOf(ali)).toBe("t1! geldi");
});

test("[D5] a comment is a text that two people type into", () => {
  const [ayse, ali] = two();
  const comment = (text: string | undefined, was?: string) =>
    ({
      type: "rate",
      ratings: [{ touchpoint: "t1", persona: "ayse", fields: { comment: text }, was }],
    }) as const;
  ayse.run(comment("zil"));
  meet(ayse, ali);
  ayse.run(comment("zil çalmadı"));
  ali.run(comment("kapıda zil"));
  meet(ayse, ali);
  expect(ali.map.ratings["t1"]?.["ayse"]?.comment).toBe("kapıda zil çalmadı");
  ayse.run(comment(undefined));
  ali.run(comment("kapıda zil hiç çalmadı"));
  meet(ayse, ali);
  expect(ayse.map.ratings["t1"]?.["ayse"]?.comment).toBe("hiç ");
  expect(ali.map.ratings["t1"]?.["ayse"]).toEqual({ emotion: 1, comment: "hiç " });
  ayse.run(comment("hiç iyi", "hiç"));
  expect(ayse.map.ratings["t1"]?.["ayse"]?.comment).toBe("hiç iyi ");
});

test("[D13] two people who rate one touchpoint for one persona keep both their fields", () => {
  const [ayse, ali] = two();
  const rating = (fields: object) =>
    ({ type: "rate", ratings: [{ touchpoint: "t2", persona: "ayse", fields }] }) as const;
  ayse.run(rating({ emotion: -1.5 }));
  ali.run(rating({ satisfaction: 2, evidence: "survey" }));
  meet(ayse, ali);
  expect(ayse.map.ratings["t2"]).toEqual({
    ayse: { emotion: -1.5, satisfaction: 2, evidence: "survey" },
  });
  expect(ali.map).toEqual(ayse.map);
});

test.each([
  [
    "a note in a touchpoint",
    { type: "addNote", id: "n9", lane: "l1", column: "t2", text: "" },
    "s1[t2] s2[] | l1: n9@t2 | @ayse",
  ],
  [
    "a touchpoint in a stage",
    { type: "addTouchpoint", id: "t9", stage: "s1", title: "" },
    "s1[t9] s2[] | l1 | @ayse",
  ],
  [
    "a touchpoint that moves away",
    { type: "moveTouchpoints", ids: ["t2"], stage: "s2" },
    "s2[] | l1 | @ayse",
  ],
] as const)("[D9] while a stage is deleted, %s is not swallowed", (_what, command, expected) => {
  const [ayse, ali] = two();
  ayse.run({ type: "remove", targets: [{ kind: "stage", id: "s1" }] });
  ali.run(command);
  meet(ayse, ali);
  expect([boardOf(ayse.map), boardOf(ali.map)]).toEqual([expected, expected]);
});

test("[D9] a deleted touchpoint comes back with what a colleague typed meanwhile", () => {
  const [ayse, ali] = two();
  ayse.run({ type: "remove", targets: [{ kind: "touchpoint", id: "t1" }] });
  ali.run(typing("t1 kapıda"));
  meet(ayse, ali);
  expect(boardOf(ali.map)).toBe("s1[t2] s2[] | l1 | @ayse");
  ayse.undo();
  expect([boardOf(ayse.map), titleOf(ayse)]).toEqual([line, "t1 kapıda"]);
});

test.each<readonly [string, Edit]>([
  ["a value", { edit: "set", kind: "touchpoint", id: "gone", field: "owner", value: "x" }],
  ["a text", { edit: "text", kind: "note", id: "gone", field: "text", text: "x" }],
  ["a deletion", { edit: "remove", kind: "stage", id: "gone" }],
  [
    "a creation of what is there",
    { edit: "create", kind: "stage", id: "s1", fields: { title: "other" } },
  ],
])("[D12] %s for what is not so does nothing", (_what, edit) => {
  const doc = new Y.Doc();
  writeMap(doc, board(line));
  const before = Y.encodeStateVector(doc);
  writeEdits(doc, [edit], { at: 1, origin: {} });
  expect(Y.encodeStateVector(doc)).toEqual(before);
  expect(boardOf(readMap(doc))).toBe(line);
});

test("[D12] creating what was deleted does not bring it back, nor lose what it holds", () => {
  const [ayse] = two();
  ayse.run({ type: "remove", targets: [{ kind: "note", id: "n1" }] });
  const edit: Edit = { edit: "create", kind: "note", id: "n1", fields: { text: "other" } };
  writeEdits(ayse.doc, [edit], { at: 1, origin: {} });
  expect(ayse.map.notes).toEqual([]);
  ayse.undo();
  expect(ayse.map.notes[0]?.text).toBe("n1");
});

test("[D3] a text that stands in a document as a plain value becomes one that people share", () => {
  const doc = new Y.Doc();
  writeMap(doc, board(line));
  const note = rootOf(doc, "note").get("n1") as Y.Map<unknown>;
  note.set("text", "düz yazı");
  writeEdits(doc, [{ edit: "text", kind: "note", id: "n1", field: "text", text: "düz bir yazı" }], {
    at: 1,
    origin: {},
  });
  expect(note.get("text")).toBeInstanceOf(Y.Text);
  expect(readMap(doc).notes[0]?.text).toBe("düz bir yazı");
});

test("[D7] what edits stand on is laid ready apart, so that undo knows only the edits", () => {
  const [ayse] = two();
  const origins: unknown[] = [];
  ayse.doc.on("update", (_update: Uint8Array, origin: object) =>
    origins.push(origin.constructor.name),
  );
  ayse.run({ type: "addStage", id: "s9", title: "x" });
  ayse.run(typing("t1!"));
  expect(origins).toEqual(["Preparation", "MyEdit", "MyEdit"]);
  expect(ratingsOf(ayse.doc).size).toBe(1);
});
