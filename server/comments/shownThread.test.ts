import { expect, test } from "vitest";
import type { StoredComment, StoredThread } from "../storage/commentStorage.ts";
import { shownThread } from "./shownThread.ts";

const author = { id: "ayse", name: "Ayşe" };
const deleted = { at: "2026-05-02", by: "ayse" };

test("[N5] a deleted comment is a mark without words while others follow, and nothing once none does", () => {
  const { comments } = shownThread(
    thread([
      { ...said("1"), editedAt: "2026-05-01", mentions: ["ali"], deleted },
      said("2"),
      { ...said("3"), deleted },
    ]),
  );
  expect(comments).toEqual([
    { id: "1", author, text: "", mentions: [], at: "1", isDeleted: true },
    { ...said("2"), isDeleted: false },
  ]);
});

test("[N5] of a thread whose comments are all deleted nothing is left", () => {
  expect(shownThread(thread([{ ...said("1"), deleted }])).comments).toEqual([]);
});

function said(at: string): StoredComment {
  return { id: at, author, text: `dedi ${at}`, mentions: [], at };
}

function thread(comments: readonly StoredComment[]): StoredThread {
  return { id: "t", version: 1, target: { kind: "map", id: "" }, targetName: "", comments };
}
