import { expect, test } from "vitest";
import type { Comment, CommentThread } from "#core/wire/comments.ts";
import {
  isMine,
  livingThreads,
  merged,
  mergedMarks,
  passes,
  unreadIn,
  unreadThreads,
} from "./commentThreads.ts";

test("threads stand by their newest comment, without those of which nothing is left", () => {
  const old = thread("old", [said("ali", "1")]);
  const fresh = thread("fresh", [said("ali", "0"), said("ece", "2")]);
  expect(livingThreads([old, thread("gone", []), fresh])).toEqual([fresh, old]);
});

test("unread is what others have said since, and is there to be read", () => {
  const comments = [said("ali", "1"), said("me", "2"), said("ali", "3"), gone("ali", "4")];
  const talk = thread("t", comments);
  expect(unreadIn(talk, { me: "me", readUntil: {} })).toBe(2);
  expect(unreadIn(talk, { me: "me", readUntil: { t: "1" } })).toBe(1);
  expect(unreadIn(talk, { me: "me", readUntil: { t: "3" } })).toBe(0);
  const closed = { ...thread("c", [said("ali", "1")]), resolvedAt: "2" };
  const others = { me: "me", readUntil: {} };
  expect(
    unreadThreads({ ...others, threads: [talk, closed, thread("m", [said("me", "1")])] }),
  ).toBe(1);
});

test("mine is where I wrote or am named, open or closed", () => {
  const named = { ...thread("n", [{ ...said("ali", "1"), mentions: ["me"] }]), resolvedAt: "2" };
  expect(isMine(named, "me")).toBe(true);
  expect([passes(named, "mine", "me"), passes(named, "resolved", "me")]).toEqual([true, true]);
  expect([passes(named, "open", "me"), passes(named, "mine", "ali")]).toEqual([false, true]);
  expect(isMine(thread("o", [said("ali", "1")]), "me")).toBe(false);
});

test("of two states of a thread the later one stays, also when it is that nothing is left", () => {
  const first = thread("t", [said("ali", "1")], 1);
  const gone = thread("t", [], 2);
  expect(merged([first], [gone])).toEqual([gone]);
  expect(merged([gone], [first, thread("u", [])])).toEqual([gone, thread("u", [])]);
});

test("of two marks the later one stays", () => {
  expect(mergedMarks({ a: "2", b: "1" }, { a: "1", b: "2", c: "1" })).toEqual({
    a: "2",
    b: "2",
    c: "1",
  });
});

function said(author: string, at: string): Comment {
  return { id: at, author: { id: author, name: "" }, text: at, mentions: [], at, isDeleted: false };
}

function gone(author: string, at: string): Comment {
  return { ...said(author, at), text: "", isDeleted: true };
}

function thread(id: string, comments: readonly Comment[], version = 1): CommentThread {
  return { id, version, target: { kind: "map", id: "" }, targetName: "", comments };
}
