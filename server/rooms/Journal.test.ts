import { expect, test } from "vitest";
import { turn } from "#test/support/turn.ts";
import { StorageFailure } from "../storage/storage.ts";
import type { NewUpdate } from "../storage/storage.ts";
import type { Connection } from "./Connection.ts";
import { GroupCommit } from "./GroupCommit.ts";
import { Journal } from "./Journal.ts";

/** A disk that takes what it is given when the test says so. */
class SlowDisk {
  readonly appended: NewUpdate[][] = [];
  #settle: { resolve: (seqs: number[]) => void; reject: (cause: Error) => void }[] = [];

  append(updates: readonly NewUpdate[]): Promise<number[]> {
    this.appended.push([...updates]);
    const { promise, resolve, reject } = Promise.withResolvers<number[]>();
    this.#settle.push({ resolve, reject });
    return promise;
  }

  async commit(): Promise<void> {
    const last = this.appended.at(-1) ?? [];
    this.#settle.pop()?.resolve(last.map((_, index) => index + 1));
    await turn();
  }

  async fail(): Promise<void> {
    this.#settle.pop()?.reject(new Error("full"));
    await turn();
  }
}

function journalOn(commit: GroupCommit, name = "a") {
  const events: string[] = [];
  const journal = new Journal(commit, {
    committed: (group) => events.push(`show ${group.updates.length}`),
    failed: () => events.push("failed"),
  });
  const author = { acknowledge: (count: number) => events.push(`acknowledge ${count}`) };
  const add = (count: number) => {
    journal.add(update(name), undefined);
    journal.acknowledge(author as unknown as Connection, count);
  };
  return { journal, events, add };
}

test("[R11] nothing is seen before it is committed, and nothing acknowledged before it is seen", async () => {
  const disk = new SlowDisk();
  const { events, add } = journalOn(new GroupCommit(disk, 0));
  add(1);
  add(2);
  await turn();
  expect(disk.appended).toHaveLength(1);
  expect(events).toEqual([]);
  await disk.commit();
  expect(events).toEqual(["show 2", "acknowledge 2"]);
});

test("[R11] an answer, or an acknowledgement of nothing new, waits for what is in memory", async () => {
  const disk = new SlowDisk();
  const { journal, events, add } = journalOn(new GroupCommit(disk, 0));
  journal.whenDurable(() => events.push("at once"));
  add(1);
  await turn();
  journal.whenDurable(() => events.push("answer"));
  const durable = journal.durable().then(() => events.push("durable"));
  expect(events).toEqual(["at once"]);
  await disk.commit();
  await durable;
  expect(events).toEqual(["at once", "show 1", "acknowledge 1", "answer", "durable"]);
});

test("[R17] what comes during a commit of all rooms goes into the next", async () => {
  const disk = new SlowDisk();
  const commit = new GroupCommit(disk, 0);
  const [one, other] = [journalOn(commit, "a"), journalOn(commit, "b")];
  one.add(1);
  await turn();
  other.add(1);
  one.add(2);
  await turn();
  expect(disk.appended).toHaveLength(1);
  await disk.commit();
  await turn();
  expect(disk.appended[1]?.map(({ mapId }) => mapId)).toEqual(["b", "a"]);
  await disk.commit();
  expect(one.events).toEqual(["show 1", "acknowledge 1", "show 1", "acknowledge 2"]);
  expect(other.events).toEqual(["show 1", "acknowledge 1"]);
});

test("[R12] a failed commit is neither seen nor acknowledged, nor is what came after it", async () => {
  const disk = new SlowDisk();
  const commit = new GroupCommit(disk, 0);
  const [one, other] = [journalOn(commit, "a"), journalOn(commit, "b")];
  one.add(1);
  await turn();
  one.add(2);
  one.journal.whenDurable(() => one.events.push("answer"));
  const durable = one.journal.durable().catch((cause: unknown) => cause);
  other.add(1);
  await disk.fail();
  expect(await durable).toBeInstanceOf(StorageFailure);
  await turn();
  expect(disk.appended[1]?.map(({ mapId }) => mapId)).toEqual(["b"]);
  await disk.commit();
  expect(one.events).toEqual(["failed"]);
  expect(other.events).toEqual(["show 1", "acknowledge 1"]);
  await expect(one.journal.durable()).rejects.toThrow();
});

test("[R12] a room that throws when it hears of its commit fails alone", async () => {
  const disk = new SlowDisk();
  const commit = new GroupCommit(disk, 0);
  const events: string[] = [];
  const broken = new Journal(commit, {
    committed: () => {
      throw new Error("no");
    },
    failed: () => events.push("failed"),
  });
  const sound = journalOn(commit, "b");
  broken.add(update("a"), undefined);
  sound.add(1);
  await turn();
  await disk.commit();
  expect(events).toEqual(["failed"]);
  expect(sound.events).toEqual(["show 1", "acknowledge 1"]);
});

function update(mapId: string): NewUpdate {
  return { mapId, clientId: 1, author: "local", at: "", bytes: Uint8Array.of(1) };
}
