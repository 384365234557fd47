import { beforeEach, expect, test } from "vitest";
import { emptyMap, sqlitePlace } from "#test/support/SqlitePlace.ts";
import type { AddedComment, AddedThread } from "./commentStorage.ts";
import type { Storage } from "./storage.ts";

const room = { ofMap: 4, ofThread: 3 };

const place = sqlitePlace();
let storage: Storage;

const reopened = async () => (storage = await place().open());

beforeEach(async () => {
  await reopened();
  for (const id of ["a", "b"]) await storage.createMap(emptyMap(id));
  await storage.addPerson({ id: "ayse", name: "Ayşe", isOwner: false, isMember: false }, day(1));
});

test("[N1] a comment stands after everything in its thread, under the name its author bears now", async () => {
  await storage.addThread(thread("t1", "a", { at: day(3) }), room);
  const there = { mapId: "a", thread: "t1" };
  await storage.addComment(there, comment("c2", { at: day(3) }), room);
  await storage.addComment(there, comment("c3", { at: day(2), mentions: ["ali"] }), room);
  await storage.renamePerson("ayse", "Ayşe Hanım");
  const kept = await (await reopened()).thread(there);
  expect(kept?.comments.map(({ id, at }) => [id, at])).toEqual([
    ["t1-first", day(3)],
    ["c2", "2026-05-03T00:00:00.001Z"],
    ["c3", "2026-05-03T00:00:00.002Z"],
  ]);
  expect(kept?.comments[2]).toMatchObject({
    author: { id: "ayse", name: "Ayşe Hanım" },
    mentions: ["ali"],
  });
});

test("[N3] a thread is found on its own map only", async () => {
  await storage.addThread(thread("t1", "a"), room);
  const elsewhere = { mapId: "b", thread: "t1" };
  expect(await storage.thread(elsewhere)).toBeUndefined();
  expect(await storage.addComment(elsewhere, comment("c2"), room)).toBe("no-thread");
  expect(await storage.resolveThread(elsewhere, { at: day(2), by: "ayse" })).toBeUndefined();
  const foreign = { ...elsewhere, comment: "t1-first" };
  expect(await storage.changeComment(foreign, { text: "x" })).toBeUndefined();
  expect(await storage.threadsOf("b")).toEqual([]);
  const there = { mapId: "a", thread: "t1" };
  expect(await storage.changeComment({ ...there, comment: "none" }, {})).toBeUndefined();
  expect(await storage.addThread(thread("t9", "nowhere"), room)).toBe("no-map");
});

test("[N5] what was deleted is back until it is forgotten, and the mark stays while others follow", async () => {
  for (const id of ["t1", "t2"]) await storage.addThread(thread(id, "a"), room);
  await storage.addComment({ mapId: "a", thread: "t1" }, comment("c2", { at: day(3) }), room);
  for (const id of ["t1", "t2"])
    await storage.changeComment(
      { mapId: "a", thread: id, comment: `${id}-first` },
      { deleted: { at: day(5), by: "ayse" } },
    );
  await storage.forgetDeleted(day(4));
  expect((await storage.threadsOf("a")).map(({ comments }) => comments[0]?.text)).toEqual([
    "t1-first",
    "t2-first",
  ]);
  await (await reopened()).forgetDeleted(day(5));
  const left = await storage.threadsOf("a");
  expect(left.map(({ id }) => id)).toEqual(["t1"]);
  expect(left[0]?.comments[0]).toMatchObject({ text: "", deleted: { at: day(5), by: "ayse" } });
  expect(left[0]?.comments[1]).toMatchObject({ text: "c2" });
});

test("[N7] how far somebody has read only grows", async () => {
  for (const id of ["t1", "t2"]) await storage.addThread(thread(id, "a"), room);
  await storage.markRead("t1", "ayse", day(3));
  await storage.markRead("t1", "ayse", day(2));
  await storage.markRead("t2", "ali", day(2));
  await storage.markRead("none", "ayse", day(2));
  expect(await (await reopened()).readUntil("a", "ayse")).toEqual({ t1: day(3) });
  expect(await storage.readUntil("b", "ayse")).toEqual({});
});

test("[N8] a thread and a map hold so many comments", async () => {
  await storage.addThread(thread("t1", "a"), room);
  const there = { mapId: "a", thread: "t1" };
  await storage.addComment(there, comment("c2", { at: day(3) }), room);
  await storage.addComment(there, comment("c3", { at: day(4) }), room);
  expect(await storage.addComment(there, comment("c4"), room)).toBe("thread-full");
  await storage.addThread(thread("t2", "a"), room);
  const other = { mapId: "a", thread: "t2" };
  expect(await storage.addComment(other, comment("c5"), room)).toBe("map-full");
  expect(await storage.addThread(thread("t3", "a"), room)).toBe("map-full");
  expect(await storage.addThread(thread("t4", "b"), room)).toMatchObject({ id: "t4" });
});

test("[N6] around a map are its owners, who has come by a good link, and who has written", async () => {
  const link = { mapId: "a", label: "", passwordHash: undefined, createdBy: "x" };
  const rest = { role: "view", createdAt: day(1), secretHash: Uint8Array.of(1) } as const;
  await storage.addLink({ ...link, ...rest, id: "good" });
  await storage.addLink({ ...link, ...rest, id: "late", expiresAt: day(5) });
  await storage.addPerson({ id: "ece", name: "Ece", isOwner: true, isMember: false }, day(1));
  const admitted = async (linkId: string, id: string) =>
    storage.admit({
      linkId,
      person: { id, name: id, isOwner: false, isMember: false },
      isNewcomer: true,
      at: day(1),
      from: "",
    });
  await admitted("good", "guest");
  await admitted("late", "gone");
  expect(await ids("a", day(6))).toEqual(["ece", "guest"]);
  expect(await ids("a", day(4))).toEqual(["ece", "gone", "guest"]);
  expect(await ids("b", day(4))).toEqual(["ece"]);
  await storage.addThread(thread("t1", "a"), room);
  expect(await ids("a", day(6))).toEqual(["ayse", "ece", "guest"]);
  expect(await ids("a", day(6), "guest")).toEqual(["guest"]);
  expect(await ids("a", day(6), "gone")).toEqual([]);
});

test("[N9] comments, and what was read of them, go with their map", async () => {
  await storage.addThread(thread("t1", "a"), room);
  await storage.addThread(thread("t2", "b"), room);
  await storage.markRead("t1", "ayse", day(2));
  await storage.eraseMap("a");
  expect(await storage.threadsOf("a")).toEqual([]);
  expect(await storage.thread({ mapId: "a", thread: "t1" })).toBeUndefined();
  expect(await storage.readUntil("a", "ayse")).toEqual({});
  expect(await storage.threadsOf("b")).toHaveLength(1);
});

async function ids(mapId: string, at: string, only?: string): Promise<string[]> {
  return (await storage.peopleAround(mapId, at, only)).map(({ id }) => id).toSorted();
}

function comment(id: string, more: Partial<AddedComment> = {}): AddedComment {
  return { id, author: "ayse", text: id, mentions: [], at: day(2), ...more };
}

function thread(id: string, mapId: string, first: Partial<AddedComment> = {}): AddedThread {
  const target = { kind: "touchpoint", id: "x" } as const;
  return { id, mapId, target, targetName: "Sepet", first: comment(`${id}-first`, first) };
}

function day(number: number): string {
  return `2026-05-0${number}T00:00:00.000Z`;
}
