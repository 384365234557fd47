import { expect, test } from "vitest";
import type { CommentThread } from "#core/wire/comments.ts";
import { resetComments, useComments } from "../../state/commentStore.ts";
import { takeThread } from "./keepComments.ts";

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
