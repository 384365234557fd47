import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { createLog } from "../log.ts";
import type { NewUpdate, Storage, StoredMap } from "../storage/storage.ts";
import { Compactor } from "./Compactor.ts";
import { mapContent } from "./mapContent.ts";
import type { Room } from "./Room.ts";
import { Rooms } from "./Rooms.ts";

const log = createLog("silent");
const farewell = { code: 4403, reason: "bin" };
const bytes = mapContent(smallMap());

/** As much of a storage as rooms need; a map named `broken` cannot be loaded. */
class SomeStorage {
  readonly maps = new Set(["a", "b", "broken"]);
  readonly summed: string[] = [];
  readonly loaded: string[] = [];

  async load(id: string): Promise<StoredMap | undefined> {
    this.loaded.push(id);
    if (id === "broken") throw new Error("no");
    return this.maps.has(id) ? { snapshot: undefined, updates: [{ seq: 1, bytes }] } : undefined;
  }

  async append(updates: readonly NewUpdate[]): Promise<number[]> {
    if (updates.some(({ mapId }) => !this.maps.has(mapId))) throw new Error("no such map");
    return updates.map((_, index) => index + 2);
  }

  async workshopUnderWay(): Promise<undefined> {}

  async staleMaps(): Promise<string[]> {
    return [...this.maps].toReversed();
  }

  async saveSummary(id: string): Promise<void> {
    this.summed.push(id);
  }
}

function roomsOn(some: SomeStorage): Rooms {
  const storage = some as unknown as Storage;
  const compactor = new Compactor({ storage, log, condense: async () => undefined });
  return new Rooms({ storage, log, compactor, idleMs: 60_000, summaryMs: 60_000 });
}

const titleOf = async (room: Room) => (await room.map()).info.title;
const { title } = smallMap().info;

test("[H11] who asks for a map while its room closes gets it from another room", async () => {
  const storage = new SomeStorage();
  const rooms = roomsOn(storage);
  await rooms.use("a", titleOf);
  const asked = [rooms.use("a", titleOf), rooms.use("a", titleOf)];
  const closed = [rooms.close("a", farewell), rooms.close("a", farewell)];
  asked.push(rooms.use("a", titleOf));
  expect(await Promise.all(asked)).toEqual([title, title, title]);
  await Promise.all(closed);
  expect(rooms.count).toBe(1);
});

test("[H11] nobody opens a map between its closing and what is done with it then", async () => {
  const storage = new SomeStorage();
  const rooms = roomsOn(storage);
  await rooms.use("a", titleOf);
  const { promise, resolve } = Promise.withResolvers<void>();
  const erased = rooms.close("a", farewell, async () => {
    await promise;
    storage.maps.delete("a");
  });
  const asked = rooms.use("a", titleOf);
  await rooms.use("b", titleOf);
  expect(storage.loaded).toEqual(["a", "b"]);
  resolve();
  await erased;
  expect(await asked).toBeUndefined();
});

test("[H11] what could not be done with a closed map is heard, and the map opens again", async () => {
  const rooms = roomsOn(new SomeStorage());
  const failing = async () => {
    throw new Error("the disk has failed");
  };
  await expect(rooms.close("a", farewell, failing)).rejects.toThrow("the disk has failed");
  expect(await rooms.use("a", titleOf)).toBe(title);
});

test("[R13] a map that cannot be loaded keeps no other from being closed", async () => {
  const rooms = roomsOn(new SomeStorage());
  await rooms.use("a", titleOf);
  const broken = rooms.use("broken", titleOf).catch(String);
  await rooms.closeAll(farewell);
  expect(await broken).toBe("Error: no");
  expect(rooms.count).toBe(0);
});

test("[R4] a map that cannot be loaded keeps no other's summary stale", async () => {
  const storage = new SomeStorage();
  await roomsOn(storage).refreshStaleSummaries();
  expect(storage.summed).toEqual(["b", "a"]);
});
