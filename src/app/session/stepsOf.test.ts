import { beforeEach, describe, expect, test } from "vitest";
import { board, boardOf } from "#test/support/board.ts";
import { Replica } from "#test/support/Replica.ts";
import type { Command } from "#core/commands/index.ts";
import { mirror, resetMirror, useMap } from "../state/mapStore.ts";
import { resetView, select, startEditing, useView } from "../state/viewStore.ts";
import { stepsOf } from "./stepsOf.ts";

const line = "s1[t1 t2] s2[t3] | l1: n1@t1";

/** Somebody at a map, as the page has them. */
function atTheMap() {
  const [mine, colleague] = Replica.team(board(line));
  if (!mine || !colleague) throw new Error("a team of two is two");
  const steps = stepsOf(mine.undoManager);
  mine.reader.subscribe((map) => mirror({ map }));
  mirror({ map: mine.map });
  return { mine, colleague, ...steps, run: (command: Command) => mine.run(command) };
}

const removed = (kind: "touchpoint" | "stage", id: string): Command => ({
  type: "remove",
  targets: [{ kind, id }],
});
const added: Command = { type: "addStage", id: "s9", title: "x" };

beforeEach(() => {
  resetMirror("");
  resetView();
});

test("whoever may no longer edit takes nothing back, until they may again", () => {
  const { mine, run, undo, redo, takeBack } = atTheMap();
  run(removed("touchpoint", "t1"));
  const now = boardOf(mine.map);
  mirror({ role: "view" });
  undo();
  takeBack(useMap.getState().lastStep ?? expect.unreachable("there is a step"));
  expect(boardOf(mine.map)).toBe(now);
  mirror({ role: "edit" });
  undo();
  expect(boardOf(mine.map)).toBe(line);
  mirror({ role: "comment" });
  redo();
  expect(boardOf(mine.map)).toBe(line);
});

describe("a step that is named", () => {
  const named = () => useMap.getState().lastStep ?? expect.unreachable("there is a step");

  test("is taken back while it is the last", () => {
    const { mine, run, takeBack } = atTheMap();
    run(removed("touchpoint", "t1"));
    takeBack(named());
    expect(boardOf(mine.map)).toBe(line);
  });

  test("stays once another of mine has followed, and so does the other", () => {
    const { mine, run, takeBack } = atTheMap();
    run(removed("touchpoint", "t1"));
    const step = named();
    run(added);
    expect(named()).not.toBe(step);
    const now = boardOf(mine.map);
    takeBack(step);
    expect(boardOf(mine.map)).toBe(now);
  });

  test("that came to nothing takes none before it along", () => {
    const { mine, colleague, run, takeBack, undo } = atTheMap();
    run(added);
    run({ type: "reorder", kind: "stage", id: "s9", before: "s1" });
    colleague.pull(mine);
    colleague.run({ type: "reorder", kind: "stage", id: "s9", before: "s2" });
    mine.pull(colleague);
    const now = boardOf(mine.map);
    takeBack(named());
    expect(boardOf(mine.map)).toBe(now);
    expect(useMap.getState().canUndo).toBe(true);
    undo();
    expect(boardOf(mine.map)).toBe(line);
  });
});

describe("what a step brings back", () => {
  const selected = () => useView.getState().selection.map(({ id }) => id);

  test("is selected again, by undo and by undo of its redo", () => {
    const { run, undo, redo } = atTheMap();
    select([{ kind: "touchpoint", id: "t3" }]);
    run(removed("touchpoint", "t3"));
    select([]);
    undo();
    expect(selected()).toEqual(["t3"]);
    redo();
    select([{ kind: "note", id: "n1" }]);
    undo();
    expect(selected()).toEqual(["t3"]);
  });

  test("does not take anybody out of a text", () => {
    const { run, undo } = atTheMap();
    select([{ kind: "touchpoint", id: "t3" }]);
    run(removed("touchpoint", "t3"));
    startEditing({ kind: "note", id: "n1", field: "text" });
    undo();
    expect(useView.getState().editing?.id).toBe("n1");
  });

  test("is not what stood there all the time", () => {
    const { run, undo } = atTheMap();
    select([{ kind: "note", id: "n1" }]);
    run(removed("stage", "s2"));
    select([{ kind: "touchpoint", id: "t2" }]);
    undo();
    expect(selected()).toEqual(["t2"]);
  });
});
