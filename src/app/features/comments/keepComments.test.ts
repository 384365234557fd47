import { expect, onTestFinished, test, vi } from "vitest";
import type { CommentThread } from "#core/wire/comments.ts";
import { resetComments, useComments } from "../../state/commentStore.ts";
import { askAnew, takeThread } from "./keepComments.ts";

const thread: CommentThread = {
  id: "t",
  version: 1,
  target: { kind: "map", id: "" },
  targetName: "",
  comments: [],
};

test("an answer that comes after its map was left is none of the next map's", () => {
  resetComments("next");
  takeThread("left", thread);
  expect(useComments.getState().threads).toEqual([]);
  takeThread("next", thread);
  expect(useComments.getState().threads).toEqual([thread]);
});

test("what was begun while everything is asked for stays, and of two answers the later question's counts", async () => {
  const answers: ((response: Response) => void)[] = [];
  vi.stubGlobal("fetch", () => new Promise<Response>((resolve) => answers.push(resolve)));
  onTestFinished(() => void vi.unstubAllGlobals());
  resetComments("asked");
  const asked = [askAnew("asked"), askAnew("asked")];
  takeThread("asked", thread);
  const mine = { threads: [], people: [], readUntil: {} };
  answers[1]?.(Response.json({ ...mine, me: "later" }));
  answers[0]?.(Response.json({ ...mine, me: "earlier" }));
  await Promise.all(asked);
  expect(useComments.getState()).toMatchObject({ me: "later", threads: [thread] });
});
