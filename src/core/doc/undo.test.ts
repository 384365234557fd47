import { expect, test } from "vitest";
import { board, boardOf } from "#test/support/board.ts";
import { meet, Replica } from "#test/support/Replica.ts";
import type { Command } from "../commands/index.ts";

const line = "s1[t1 t2] s2[t3] | l1: n2@s1 n1@t1 | @ayse: t1=+1 -t2 | @ali: t3=2*";

function two(): [mine: Replica, yours: Replica] {
  const [mine, yours] = Replica.team(board(line));
  if (!mine || !yours) throw new Error("a team of two is two");
  return [mine, yours];
}

const commands: readonly (readonly [string, Command])[] = [
  ["a removed stage with all in it", { type: "remove", targets: [{ kind: "stage", id: "s1" }] }],
  ["a removed lane with its notes", { type: "remove", targets: [{ kind: "lane", id: "l1" }] }],
  [
    "a removed persona with her ratings",
    { type: "remove", targets: [{ kind: "persona", id: "ayse" }] },
  ],
  ["a moved touchpoint", { type: "moveTouchpoints", ids: ["t1"], stage: "s2", before: "t3" }],
  ["a moved note", { type: "moveNotes", ids: ["n2"], lane: "l1", column: "t3" }],
  ["a reordered stage", { type: "reorder", kind: "stage", id: "s2", before: "s1" }],
  ["a new stage", { type: "addStage", id: "s9", title: "x", before: "s1" }],
  ["a new touchpoint", { type: "addTouchpoint", id: "t9", stage: "s1", title: "x", before: "t1" }],
  ["a new note", { type: "addNote", id: "n9", lane: "l1", column: "t2", text: "x" }],
  ["a new lane", { type: "addLane", id: "emotion", kind: "emotion" }],
  ["a new persona", { type: "addPersona", id: "can", name: "Can" }],
  [
    "a rating",
    { type: "rate", ratings: [{ touchpoint: "t1", persona: "ayse", fields: { emotion: -2 } }] },
  ],
  [
    "a first rating",
    { type: "rate", ratings: [{ touchpoint: "t2", persona: "ali", fields: { satisfaction: 5 } }] },
  ],
  [
    "a rating taken back",
    {
      type: "rate",
      ratings: [{ touchpoint: "t1", persona: "ayse", fields: { emotion: undefined } }],
    },
  ],
  ["a visit", { type: "visit", touchpoint: "t2", persona: "ayse", onPath: true }],
];

test.each(commands)(
  "[D7][C4] %s: one undo takes it back, one redo brings it again",
  (_what, command) => {
    const [mine] = two();
    const before = mine.map;
    mine.run(command);
    const after = mine.map;
    expect(boardOf(after)).not.toBe(line);
    mine.undo();
    expect(mine.map).toEqual(before);
    mine.redo();
    expect(mine.map).toEqual(after);
    mine.undo();
    expect(boardOf(mine.map)).toBe(line);
  },
);

test.each(commands)("[D7] %s: undo leaves what a colleague did meanwhile", (_what, command) => {
  const [mine, yours] = two();
  mine.run(command);
  meet(mine, yours);
  yours.run({ type: "editText", kind: "touchpoint", id: "t3", field: "title", text: "senin" });
  yours.run({
    type: "rate",
    ratings: [{ touchpoint: "t3", persona: "ali", fields: { emotion: -1 } }],
  });
  meet(mine, yours);
  mine.undo();
  meet(mine, yours);
  expect(boardOf(yours.map)).toBe(line.replace("t3=2*", "t3=-1 t3=2*"));
  expect(yours.map.touchpoints.find(({ id }) => id === "t3")?.title).toBe("senin");
  expect(yours.map).toEqual(mine.map);
});

test("[D7] undo takes back my letters and keeps yours in between", () => {
  const [mine, yours] = two();
  const title = ({ map }: Replica) => map.stages[0]?.title;
  const type = (text: string) =>
    ({ type: "editText", kind: "stage", id: "s1", field: "title", text }) as const;
  mine.run(type("s1 ve ben"));
  meet(mine, yours);
  yours.run(type("s1 ve sen ve ben"));
  meet(mine, yours);
  mine.undo();
  meet(mine, yours);
  expect([title(mine), title(yours)]).toEqual(["s1sen ve ", "s1sen ve "]);
  mine.redo();
  expect(title(mine)).toBe("s1 ve sen ve ben");
});

test("[D7] undo does not take back a value that a colleague set after me", () => {
  const [mine, yours] = two();
  const rating = (emotion: number) =>
    ({
      type: "rate",
      ratings: [{ touchpoint: "t1", persona: "ayse", fields: { emotion } }],
    }) as const;
  mine.run(rating(-1));
  meet(mine, yours);
  yours.run(rating(2));
  meet(mine, yours);
  mine.undo();
  expect(mine.map.ratings["t1"]?.["ayse"]?.emotion).toBe(2);
});

test("[D7] with nothing of mine to take back, undo does nothing", () => {
  const [mine, yours] = two();
  yours.run({ type: "addStage", id: "s9", title: "x" });
  meet(mine, yours);
  mine.undo();
  mine.redo();
  expect(mine.map).toEqual(yours.map);
});

test.each<readonly [string, Command, Command, string]>([
  [
    "a note in my touchpoint",
    { type: "addTouchpoint", id: "t9", stage: "s2", title: "" },
    { type: "addNote", id: "n9", lane: "l1", column: "t9", text: "senin" },
    "s1[t1 t2] s2[t3 t9] | l1: n2@s1 n1@t1 n9@t9 | @ayse: t1=+1 -t2 | @ali: t3=2*",
  ],
  [
    "a touchpoint in my stage",
    { type: "addStage", id: "s9", title: "" },
    { type: "moveTouchpoints", ids: ["t3"], stage: "s9" },
    "s1[t1 t2] s2[] s9[t3] | l1: n2@s1 n1@t1 | @ayse: t1=+1 -t2 | @ali: t3=2*",
  ],
  [
    "a note in my lane",
    { type: "addLane", id: "l9", kind: "notes" },
    { type: "moveNotes", ids: ["n2"], lane: "l9", column: "s1" },
    "s1[t1 t2] s2[t3] | l1: n1@t1 | l9: n2@s1 | @ayse: t1=+1 -t2 | @ali: t3=2*",
  ],
])(
  "[D8] %s stays where it is when I take back what I added",
  (...[, adding, putting, expected]) => {
    const [mine, yours] = two();
    mine.run(adding);
    meet(mine, yours);
    yours.run(putting);
    meet(mine, yours);
    mine.undo();
    meet(mine, yours);
    expect([boardOf(mine.map), boardOf(yours.map)]).toEqual([expected, expected]);
  },
);

test("[D8] what a colleague typed into my note and my comment is kept, for when it comes back", () => {
  const [mine, yours] = two();
  mine.run({ type: "addNote", id: "n9", lane: "l1", column: "t1", text: "ben" });
  const comment = (text: string) =>
    ({
      type: "rate",
      ratings: [{ touchpoint: "t3", persona: "ali", fields: { comment: text } }],
    }) as const;
  mine.run(comment("ben"));
  meet(mine, yours);
  yours.run({ type: "editText", kind: "note", id: "n9", field: "text", text: "ben ve sen" });
  yours.run(comment("ben ve sen"));
  meet(mine, yours);
  mine.undo();
  meet(mine, yours);
  expect(yours.map.ratings["t3"]?.["ali"]?.comment).toBe(" ve sen");
  mine.undo();
  expect(mine.map.notes.some(({ id }) => id === "n9")).toBe(false);
  mine.redo();
  expect(mine.map.notes.find(({ id }) => id === "n9")?.text).toBe("ben ve sen");
});

test("[D7] steps are taken back one by one, the last first", () => {
  const [mine] = two();
  const boards = [line];
  for (const [, command] of commands.slice(3, 9)) {
    mine.run(command);
    boards.push(boardOf(mine.map));
  }
  for (const expected of boards.slice(0, -1).toReversed()) {
    mine.undo();
    expect(boardOf(mine.map)).toBe(expected);
  }
  for (const expected of boards.slice(1)) {
    mine.redo();
    expect(boardOf(mine.map)).toBe(expected);
  }
});
