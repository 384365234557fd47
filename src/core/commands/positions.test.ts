import { expect, test } from "vitest";
import { board, boardOf } from "#test/support/board.ts";
import { alone, outcome } from "#test/support/outcome.ts";
import type { JourneyMap } from "../model/journeyMap.ts";
import type { Command } from "./index.ts";

const line = "s1[t1 t2 t3] s2[t4] | emotion | l1: n1@t1 n2@t1 n3@t2 | l2 | @ayse: t1=+1 | @ali";

/** The board that a command makes of a board, or why it does not. */
function after(start: string | JourneyMap, command: Command): string {
  const result = outcome(start, command);
  return typeof result === "string" ? result : boardOf(result);
}

const rest = " | emotion | l1: n1@t1 n2@t1 n3@t2 | l2 | @ayse: t1=+1 | @ali";
const move = (ids: string, stage: string, before?: string): Command => ({
  type: "moveTouchpoints",
  ids: ids.split(" "),
  stage,
  before,
});

test.each([
  ["t1", "s1", "t3", "s1[t2 t1 t3] s2[t4]"],
  ["t1", "s1", undefined, "s1[t2 t3 t1] s2[t4]"],
  ["t3", "s1", "t1", "s1[t3 t1 t2] s2[t4]"],
  ["t1", "s2", "t4", "s1[t2 t3] s2[t1 t4]"],
  ["t1", "s2", "gone", "s1[t2 t3] s2[t4 t1]"],
  ["t3 t1", "s2", undefined, "s1[t2] s2[t4 t1 t3]"],
  ["t1 t3", "s1", "t2", "s1[t1 t3 t2] s2[t4]"],
  ["t1 t3", "s1", "t3", "s1[t2 t1 t3] s2[t4]"],
  ["t4 t2", "s1", "t2", "s1[t1 t2 t4 t3] s2[]"],
])("[C5] moving %s to %s before %s", (...[ids, stage, before, expected]) => {
  expect(after(line, move(ids, stage, before)).split(" | ")[0]).toBe(expected);
});

test.each([
  ["t1", "s1", "t2"],
  ["t1", "s1", "t1"],
  ["t3", "s1", undefined],
  ["t3", "s1", "gone"],
  ["t1 t2", "s1", "t3"],
  ["t1 t2", "s1", "t2"],
  ["t1 t2 t3", "s1", undefined],
])("[C2] moving %s to %s before %s changes nothing", (ids, stage, before) => {
  expect(after(line, move(ids, stage, before))).toBe("the same");
});

test("[C5] moved touchpoints take their notes and ratings, and what their sub-row says of them", () => {
  const me = alone(line);
  me.run({ ...move("t1", "s2"), fields: { channel: "courier", contact: "human" } } as Command);
  expect(boardOf(me.map)).toBe(
    "s1[t2 t3] s2[t4 t1] | emotion | l1: n3@t2 n1@t1 n2@t1 | l2 | @ayse: t1=+1 | @ali",
  );
  expect(me.map.touchpoints.at(-1)).toMatchObject({ channel: "courier", contact: "human" });
});

const moveNotes = (ids: string, cell: string, before?: string): Command => {
  const [lane = "", column = ""] = cell.split("/");
  return { type: "moveNotes", ids: ids.split(" "), lane, column, before };
};

test.each([
  [moveNotes("n1", "l1/t1"), "l1: n2@t1 n1@t1 n3@t2 | l2"],
  [moveNotes("n2", "l1/t1", "n1"), "l1: n2@t1 n1@t1 n3@t2 | l2"],
  [moveNotes("n3", "l1/t1", "n2"), "l1: n1@t1 n3@t1 n2@t1 | l2"],
  [moveNotes("n3 n1", "l2/s2"), "l1: n2@t1 | l2: n1@s2 n3@s2"],
])("[C5] moving notes %#", (command, expected) => {
  expect(after(line, command)).toContain(` | ${expected} | `);
});

test.each([
  moveNotes("n1", "l1/t1", "n2"),
  moveNotes("n2", "l1/t1"),
  moveNotes("n1 n2", "l1/t1", "n1"),
])("[C2] moving notes where they lie %#", (command) => {
  expect(after(line, command)).toBe("the same");
});

test.each([
  ["stage", "s2", "s1", `s2[t4] s1[t1 t2 t3]${rest}`],
  ["stage", "s1", undefined, `s2[t4] s1[t1 t2 t3]${rest}`],
  [
    "lane",
    "l2",
    "emotion",
    "s1[t1 t2 t3] s2[t4] | l2 | emotion | l1: n1@t1 n2@t1 n3@t2 | @ayse: t1=+1 | @ali",
  ],
  ["persona", "ali", "ayse", line.replace("@ayse: t1=+1 | @ali", "@ali | @ayse: t1=+1")],
] as const)("[C5] reordering the %s %s before %s", (...[kind, id, before, expected]) => {
  expect(after(line, { type: "reorder", kind, id, before })).toBe(expected);
});

test.each([
  ["stage", "s1", "s2"],
  ["stage", "s1", "s1"],
  ["stage", "s2", undefined],
  ["stage", "s2", "gone"],
] as const)("[C2] reordering the %s %s before %s changes nothing", (kind, id, before) => {
  expect(after(line, { type: "reorder", kind, id, before })).toBe("the same");
});

test.each<readonly [Command, string]>([
  [{ type: "addStage", id: "s9", title: "", before: "s2" }, `s1[t1 t2 t3] s9[] s2[t4]${rest}`],
  [{ type: "addStage", id: "s9", title: "" }, `s1[t1 t2 t3] s2[t4] s9[]${rest}`],
  [
    { type: "addTouchpoint", id: "t9", stage: "s1", title: "", before: "t1" },
    `s1[t9 t1 t2 t3] s2[t4]${rest}`,
  ],
  [
    { type: "addTouchpoint", id: "t9", stage: "s2", title: "", before: "t1" },
    `s1[t1 t2 t3] s2[t4 t9]${rest}`,
  ],
  [
    { type: "addLane", id: "l9", kind: "notes", before: "emotion" },
    line.replace("| emotion", "| l9 | emotion"),
  ],
  [
    { type: "addNote", id: "n9", lane: "l1", column: "t1", text: "", before: "n2" },
    line.replace("n2@t1", "n9@t1 n2@t1"),
  ],
  [{ type: "addPersona", id: "can", name: "Can" }, `${line} | @can`],
])("[C5] what is added stands before a neighbour or last %#", (command, expected) => {
  expect(after(line, command)).toBe(expected);
});

/** The board with one key for all, as a careless program would write it. */
function tied(): JourneyMap {
  const map = board(line);
  const order = "a5";
  return {
    ...map,
    stages: map.stages.map((stage) => ({ ...stage, order })),
    touchpoints: map.touchpoints.map((touchpoint) => ({
      ...touchpoint,
      place: { ...touchpoint.place, order },
    })),
    notes: map.notes.map((note) => ({ ...note, place: { ...note.place, order } })),
    personas: map.personas.map((persona) => ({ ...persona, order })),
  };
}

test.each<readonly [Command, string]>([
  [move("t3", "s1", "t2"), "s1[t1 t3 t2] s2[t4]"],
  [move("t4", "s1", "t2"), "s1[t1 t4 t2 t3] s2[]"],
  [
    { type: "addTouchpoint", id: "t9", stage: "s1", title: "", before: "t2" },
    "s1[t1 t9 t2 t3] s2[t4]",
  ],
  [{ type: "addStage", id: "s9", title: "", before: "s2" }, "s1[t1 t2 t3] s9[] s2[t4]"],
  [{ type: "reorder", kind: "stage", id: "s2", before: "s1" }, "s2[t4] s1[t1 t2 t3]"],
])("[C5] among equal keys too %#", (command, expected) => {
  expect(after(tied(), command).split(" | ")[0]).toBe(expected);
});

test("[C5] notes and personas stand as placed among equal keys too", () => {
  expect(after(tied(), moveNotes("n3", "l1/t1", "n2"))).toContain("l1: n1@t1 n3@t1 n2@t1 |");
  expect(after(tied(), { type: "reorder", kind: "persona", id: "ayse", before: "ali" })).toContain(
    "@ayse: t1=+1 | @ali",
  );
});

test("[M5][C5] however long two neighbours are parted, keys are short enough to be read", () => {
  const me = alone("s1[a b]");
  let [left, right] = ["a", "b"];
  for (let count = 0; count < 600; count++) {
    const id = `x${count}`;
    me.run({ type: "addTouchpoint", id, stage: "s1", title: "", before: right });
    const at = me.map.touchpoints.findIndex((touchpoint) => touchpoint.id === id);
    expect([me.map.touchpoints[at - 1]?.id, me.map.touchpoints[at + 1]?.id]).toEqual([left, right]);
    if (count % 2 === 0) left = id;
    else right = id;
  }
  expect(
    Math.max(...me.map.touchpoints.map(({ place }) => place.order.length)),
  ).toBeLessThanOrEqual(256);
});
