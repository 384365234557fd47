import { expect, test } from "vitest";
import { board, boardOf } from "#test/support/board.ts";
import { alone, outcome } from "#test/support/outcome.ts";
import { targetsOf } from "#test/support/targetsOf.ts";
import { clipOf } from "../model/clip.ts";
import type { JourneyMap } from "../model/journeyMap.ts";
import { maxEntities, maxTextLength } from "../model/limits.ts";
import { plan } from "./index.ts";
import type { Command } from "./index.ts";

const map = board("s1[t1 t2] s2[t3] | emotion | l1: n1@t1 | @ayse: t1=+1 t2=4* -t3");
const long = "x".repeat(maxTextLength + 1);
const rating = (fields: object, touchpoint = "t1", persona = "ayse") =>
  ({ type: "rate", ratings: [{ touchpoint, persona, fields }] }) as Command;

test.each<readonly [Command, object]>([
  [{ type: "addStage", id: "s1", title: "" }, { refused: "id-taken" }],
  [{ type: "addStage", id: "t1", title: "" }, { refused: "id-taken" }],
  [{ type: "addStage", id: "__proto__", title: "" }, { refused: "id-taken" }],
  [
    { type: "addStage", id: "s9", title: long },
    { refused: "text-too-long", max: maxTextLength },
  ],
  [{ type: "addTouchpoint", id: "t9", stage: "gone", title: "" }, { refused: "gone" }],
  [{ type: "addTouchpoint", id: "t1", stage: "s1", title: "" }, { refused: "id-taken" }],
  [{ type: "addTouchpoint", id: "s1", stage: "s1", title: "" }, { refused: "id-taken" }],
  [
    { type: "addTouchpoint", id: "t9", stage: "s1", title: long },
    { refused: "text-too-long", max: maxTextLength },
  ],
  [
    { type: "addTouchpoint", id: "t9", stage: "s1", title: "", fields: { companyScore: 6 } },
    { refused: "bad-value", field: "companyScore", fault: "out-of-range" },
  ],
  [{ type: "addLane", id: "l9", kind: "emotion" }, { refused: "lane-exists" }],
  [{ type: "addLane", id: "l1", kind: "notes" }, { refused: "id-taken" }],
  [
    { type: "addLane", id: "l9", kind: "notes", title: long },
    { refused: "text-too-long", max: maxTextLength },
  ],
  [
    { type: "addNote", id: "n9", lane: "emotion", column: "t1", text: "" },
    { refused: "no-note-lane" },
  ],
  [
    { type: "addNote", id: "n9", lane: "gone", column: "t1", text: "" },
    { refused: "no-note-lane" },
  ],
  [{ type: "addNote", id: "n9", lane: "l1", column: "gone", text: "" }, { refused: "gone" }],
  [
    { type: "addNote", id: "n9", lane: "l1", column: "t1", text: "", persona: "gone" },
    { refused: "gone" },
  ],
  [{ type: "addNote", id: "n1", lane: "l1", column: "t1", text: "" }, { refused: "id-taken" }],
  [
    { type: "addNote", id: "n9", lane: "l1", column: "t1", text: long },
    { refused: "text-too-long", max: maxTextLength },
  ],
  [{ type: "addPersona", id: "ayse", name: "" }, { refused: "id-taken" }],
  [
    { type: "addPersona", id: "can", name: long },
    { refused: "text-too-long", max: maxTextLength },
  ],
  [
    { type: "addPersona", id: "can", name: "", fields: { age: -1 } },
    { refused: "bad-value", field: "age", fault: "out-of-range" },
  ],
  [{ type: "editText", kind: "note", id: "gone", field: "text", text: "" }, { refused: "gone" }],
  [
    { type: "editText", kind: "note", id: "n1", field: "title", text: "" },
    { refused: "bad-value", field: "title", fault: "unknown-value" },
  ],
  [
    { type: "editText", kind: "map", id: "", field: "title", text: long },
    { refused: "text-too-long", max: maxTextLength },
  ],
  [{ type: "moveNotes", ids: ["n1"], lane: "emotion", column: "t1" }, { refused: "no-note-lane" }],
  [{ type: "moveNotes", ids: ["n1"], lane: "l1", column: "gone" }, { refused: "gone" }],
  [{ type: "moveNotes", ids: ["n1", "gone"], lane: "l1", column: "t2" }, { refused: "gone" }],
  [{ type: "moveTouchpoints", ids: ["t1", "gone"], stage: "s2" }, { refused: "gone" }],
  [{ type: "moveTouchpoints", ids: ["t1"], stage: "gone" }, { refused: "gone" }],
  [
    { type: "moveTouchpoints", ids: ["t1"], stage: "s2", fields: { channel: "x".repeat(121) } },
    { refused: "bad-value", field: "channel", fault: "too-long" },
  ],
  [rating({ emotion: 2.1 }), { refused: "emotion-out-of-range" }],
  [rating({ emotion: Number.NaN }), { refused: "emotion-out-of-range" }],
  [rating({ emotion: "1" }), { refused: "bad-value", field: "emotion", fault: "wrong-type" }],
  [rating({ satisfaction: 0 }), { refused: "satisfaction-out-of-range" }],
  [rating({ satisfaction: 5.1 }), { refused: "satisfaction-out-of-range" }],
  [rating({ date: "2026-02-30" }), { refused: "bad-value", field: "date", fault: "bad-date" }],
  [
    rating({ evidence: "rumour" }),
    { refused: "bad-value", field: "evidence", fault: "unknown-value" },
  ],
  [rating({ mood: 1 }), { refused: "bad-value", field: "mood", fault: "unknown-value" }],
  [rating({ emotion: 1 }, "gone"), { refused: "gone" }],
  [rating({ emotion: 1 }, "t1", "gone"), { refused: "gone" }],
  [{ type: "reorder", kind: "lane", id: "gone" }, { refused: "gone" }],
  [
    { type: "setFields", kind: "stage", ids: ["s1", "gone"], fields: { hidden: true } },
    { refused: "gone" },
  ],
  [
    { type: "setFields", kind: "note", ids: ["n1"], fields: { persona: "gone" } },
    { refused: "gone" },
  ],
  [
    { type: "setFields", kind: "stage", ids: ["s1"], fields: { title: "x" } },
    { refused: "bad-value", field: "title", fault: "unknown-value" },
  ],
  [
    { type: "setFields", kind: "lane", ids: ["l1"], fields: { kind: "emotion" } },
    { refused: "bad-value", field: "kind", fault: "unknown-value" },
  ],
  [
    {
      type: "setFields",
      kind: "touchpoint",
      ids: ["t1"],
      fields: { ["constructor" as "owner"]: "x" },
    },
    { refused: "bad-value", field: "constructor", fault: "unknown-value" },
  ],
  [
    { type: "setInfo", fields: { title: "x" } },
    { refused: "bad-value", field: "title", fault: "unknown-value" },
  ],
  [
    { type: "setInfo", fields: { ["version" as "title"]: "2" } },
    { refused: "bad-value", field: "version", fault: "unknown-value" },
  ],
  [{ type: "visit", touchpoint: "gone", persona: "ayse", onPath: false }, { refused: "gone" }],
  [{ type: "visit", touchpoint: "t1", persona: "gone", onPath: false }, { refused: "gone" }],
  [{ type: "paste", clip: clipOf(map, targetsOf(map, "t1")) }, { refused: "id-taken" }],
])("[C3] refused with its reason %#", (command, refusal) => {
  expect(plan(map, command)).toEqual(refusal);
});

const copies = <T extends { readonly id: string }>(item: T | undefined, count: number): T[] =>
  item === undefined
    ? []
    : Array.from({ length: count }, (_, index) => ({ ...item, id: `c${index}` }));

test.each<readonly [string, JourneyMap, Command, number]>([
  [
    "stages",
    { ...map, stages: copies(map.stages[0], 200) },
    { type: "addStage", id: "x", title: "" },
    maxEntities.stage,
  ],
  [
    "lanes",
    { ...map, lanes: copies(map.lanes[1], 100) },
    { type: "addLane", id: "x", kind: "notes" },
    maxEntities.lane,
  ],
  [
    "personas",
    { ...map, personas: copies(map.personas[0], 50) },
    { type: "addPersona", id: "x", name: "" },
    maxEntities.persona,
  ],
  [
    "touchpoints",
    { ...map, touchpoints: copies(map.touchpoints[0], 5000) },
    { type: "addTouchpoint", id: "x", stage: "s1", title: "" },
    maxEntities.touchpoint,
  ],
  [
    "notes",
    { ...map, notes: copies(map.notes[0], 10_000) },
    { type: "addNote", id: "x", lane: "l1", column: "t1", text: "" },
    maxEntities.note,
  ],
])("[C3] a map that is full takes no more %s", (...[, full, command, max]) => {
  expect(plan(full, command)).toEqual({ refused: "too-many", max });
});

test.each<Command>([
  { type: "editText", kind: "touchpoint", id: "t1", field: "title", text: "t1" },
  { type: "editText", kind: "touchpoint", id: "t1", field: "title", text: "old", was: "old" },
  { type: "editText", kind: "map", id: "", field: "title", text: "board" },
  { type: "moveNotes", ids: [], lane: "l1", column: "t1" },
  { type: "moveTouchpoints", ids: [], stage: "s1" },
  {
    type: "moveTouchpoints",
    ids: ["t1"],
    stage: "s1",
    before: "t2",
    fields: { owner: "", channel: "  " },
  },
  rating({}),
  rating({ emotion: 1 }),
  rating({ emotion: 1.04 }),
  rating({ emotion: 1, satisfaction: undefined, comment: "", feeling: "  " }),
  { type: "rate", ratings: [] },
  { type: "remove", targets: [] },
  { type: "remove", targets: [{ kind: "note", id: "gone" }] },
  { type: "setFields", kind: "touchpoint", ids: [], fields: { owner: "x" } },
  { type: "setFields", kind: "touchpoint", ids: ["t1"], fields: {} },
  {
    type: "setFields",
    kind: "touchpoint",
    ids: ["t1"],
    fields: { owner: " ", momentOfTruth: false, companyScore: undefined },
  },
  {
    type: "setFields",
    kind: "touchpoint",
    ids: ["t1"],
    fields: { expectations: [], momentOfTruth: undefined },
  },
  {
    type: "setFields",
    kind: "persona",
    ids: ["ayse"],
    fields: { traits: [{ label: "", level: 2 }] },
  },
  { type: "setInfo", fields: { state: "current", outcome: undefined, locale: undefined } },
  { type: "visit", touchpoint: "t3", persona: "ayse", onPath: false },
  { type: "visit", touchpoint: "t1", persona: "ayse", onPath: true },
  { type: "paste", clip: clipOf(map, []) },
])("[C2] nothing to do is no edit %#", (command) => {
  expect(plan(map, command)).toEqual([]);
});

test("[C3] of several ratings one that is refused holds back all", () => {
  const ratings = [
    { touchpoint: "t1", persona: "ayse", fields: { emotion: -1 } },
    { touchpoint: "t2", persona: "ayse", fields: { emotion: -3 } },
  ];
  expect(outcome(map, { type: "rate", ratings })).toBe("emotion-out-of-range");
});

test.each<readonly [Command, string]>([
  [
    { type: "remove", targets: [{ kind: "stage", id: "s1" }] },
    "s2[t3] | emotion | l1 | @ayse: -t3",
  ],
  [
    {
      type: "remove",
      targets: [
        { kind: "touchpoint", id: "t1" },
        { kind: "lane", id: "emotion" },
      ],
    },
    "s1[t2] s2[t3] | l1 | @ayse: t2=4* -t3",
  ],
  [
    {
      type: "remove",
      targets: [
        { kind: "lane", id: "l1" },
        { kind: "persona", id: "ayse" },
      ],
    },
    "s1[t1 t2] s2[t3] | emotion",
  ],
  [
    rating({ emotion: -0.5, satisfaction: 3 }),
    "s1[t1 t2] s2[t3] | emotion | l1: n1@t1 | @ayse: t1=-0.5 t1=3* t2=4* -t3",
  ],
  [
    rating({ satisfaction: undefined }, "t2"),
    "s1[t1 t2] s2[t3] | emotion | l1: n1@t1 | @ayse: t1=+1 -t3",
  ],
  [
    { type: "visit", touchpoint: "t3", persona: "ayse", onPath: true },
    "s1[t1 t2] s2[t3] | emotion | l1: n1@t1 | @ayse: t1=+1 t2=4*",
  ],
])("[C1][C4] carried out in the document %#", (command, expected) => {
  const result = outcome(map, command);
  expect(typeof result === "string" ? result : boardOf(result)).toBe(expected);
});

test("[C10] commands done together are one list of edits, and nothing to do adds none", () => {
  const commands = [
    { type: "setFields", kind: "touchpoint", ids: ["t1"], fields: { owner: "İçerik" } },
    { type: "visit", touchpoint: "t1", persona: "ayse", onPath: true },
    { type: "rate", ratings: [{ touchpoint: "t2", persona: "ayse", fields: { emotion: 2 } }] },
  ] as const;
  expect(plan(map, { type: "together", commands })).toMatchObject([
    { edit: "set", id: "t1", field: "owner", value: "İçerik" },
    { edit: "rate", touchpoint: "t2", persona: "ayse", field: "emotion", value: 2 },
  ]);
  const me = alone(map);
  me.run({ type: "together", commands });
  me.undo();
  expect(me.map).toEqual(map);
});

test("[C3][C10] one refusal among commands done together refuses them all", () => {
  const commands = [
    { type: "setFields", kind: "touchpoint", ids: ["t1"], fields: { owner: "İçerik" } },
    { type: "rate", ratings: [{ touchpoint: "t1", persona: "ayse", fields: { emotion: 7 } }] },
  ] as const;
  expect(outcome(map, { type: "together", commands })).toBe("emotion-out-of-range");
});
