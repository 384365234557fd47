import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqliteStorage } from "./openSqliteStorage.ts";
import type { NewMap, NewUpdate, Storage, SummaryColumns } from "./storage.ts";

const summary: SummaryColumns = {
  title: "Ayakkabı siparişi",
  state: "current",
  scope: "standard",
  locale: "tr",
  stageCount: 4,
  touchpointCount: 9,
  personaCount: 2,
};

interface StoragePlace {
  /** Opens what is there: called again, it opens the same place again. */
  open(): Promise<Storage>;
  remove(): Promise<void>;
}

const implementations: Readonly<Record<string, () => Promise<StoragePlace>>> = {
  SQLite: async () => {
    const folder = await mkdtemp(join(tmpdir(), "yolculuk-storage-"));
    return {
      open: () => openSqliteStorage({ folder }),
      remove: () => rm(folder, { recursive: true }),
    };
  },
};

/** What every implementation of `Storage` does: each joins by a line in `implementations`. */
describe.each(Object.entries(implementations))("%s", (_name, newPlace) => {
  let place: StoragePlace;
  let storage: Storage;

  const reopened = async () => {
    await storage.close();
    storage = await place.open();
    return storage;
  };

  beforeEach(async () => {
    place = await newPlace();
    storage = await place.open();
  });

  afterEach(async () => {
    await storage.close();
    await place.remove();
  });

  test("[R1] a new map is listed with its summary and has its content as update 1", async () => {
    await storage.createMap(newMap("a"));
    const row = { id: "a", ...summary, ...created, version: 1 };
    expect(await storage.maps("library")).toEqual([row]);
    expect(await storage.map("a")).toEqual(row);
    expect(await (await reopened()).load("a")).toEqual({
      snapshot: undefined,
      updates: [{ seq: 1, bytes: Uint8Array.of(7) }],
    });
  });

  test("[R1] an id is given once", async () => {
    await storage.createMap(newMap("a"));
    await expect(storage.createMap(newMap("a"))).rejects.toThrow();
    expect(await storage.maps("library")).toHaveLength(1);
  });

  test("[R2] updates of several maps are numbered for each map, from 1, without a gap", async () => {
    await storage.createMap(newMap("a"));
    await storage.createMap(newMap("b"));
    expect(await storage.append([update("a", 1), update("b", 2), update("a", 3)])).toEqual([
      2, 2, 3,
    ]);
    expect(await (await reopened()).append([update("b", 4)])).toEqual([3]);
    expect(await bytesOf(storage, "a")).toEqual([7, 1, 3]);
    expect(await bytesOf(storage, "b")).toEqual([7, 2, 4]);
  });

  test("[R2] all updates of an append are kept, or none", async () => {
    await storage.createMap(newMap("a"));
    await expect(storage.append([update("a", 1), update("unknown", 2)])).rejects.toThrow();
    expect(await bytesOf(storage, "a")).toEqual([7]);
    expect(await storage.append([update("a", 3)])).toEqual([2]);
  });

  test("[R3] a snapshot takes the place of the updates up to it, and numbering goes on", async () => {
    await storage.createMap(newMap("a"));
    await storage.append([update("a", 1), update("a", 2)]);
    await storage.compact("a", { seq: 2, bytes: Uint8Array.of(50) });
    const after = { snapshot: { seq: 2, bytes: Uint8Array.of(50) } };
    expect(await (await reopened()).load("a")).toEqual({
      ...after,
      updates: [{ seq: 3, bytes: Uint8Array.of(2) }],
    });
    await storage.compact("a", { seq: 3, bytes: Uint8Array.of(51) });
    expect(await (await reopened()).append([update("a", 9)])).toEqual([4]);
    expect(await storage.load("a")).toEqual({
      snapshot: { seq: 3, bytes: Uint8Array.of(51) },
      updates: [{ seq: 4, bytes: Uint8Array.of(9) }],
    });
  });

  test("[R3] a snapshot of a map that is not there leaves nothing", async () => {
    await expect(storage.compact("none", { seq: 1, bytes: Uint8Array.of(1) })).rejects.toThrow();
    await storage.createMap(newMap("none"));
    expect(await storage.load("none")).toMatchObject({ snapshot: undefined });
  });

  test("[R4] a map was last changed when its last update was made, also after a cut", async () => {
    await storage.createMap(newMap("a"));
    await storage.append([update("a", 1, "2026-02-01T00:00:00.000Z")]);
    expect((await storage.map("a"))?.updatedAt).toBe("2026-02-01T00:00:00.000Z");
    await storage.compact("a", { seq: 2, bytes: Uint8Array.of(50) });
    expect(await storage.map("a")).toMatchObject({
      updatedAt: "2026-02-01T00:00:00.000Z",
      version: 2,
    });
  });

  test("[R4] a map with updates that its summary does not know is stale", async () => {
    await storage.createMap(newMap("a"));
    expect(await storage.staleMaps()).toEqual([]);
    const [seq = 0] = await storage.append([update("a", 1)]);
    expect(await storage.staleMaps()).toEqual(["a"]);
    await storage.saveSummary("a", { ...summary, title: "Yeni", stageCount: 5 }, seq);
    expect(await storage.staleMaps()).toEqual([]);
    expect(await storage.map("a")).toMatchObject({ title: "Yeni", stageCount: 5 });
  });

  test("[R5] the bin keeps a map whole, and gives it back", async () => {
    await storage.createMap(newMap("a"));
    expect(await storage.setDeleted("a", "2026-03-01T00:00:00.000Z")).toBe(true);
    expect(await storage.maps("library")).toEqual([]);
    expect(await storage.maps("bin")).toMatchObject([
      { id: "a", deletedAt: "2026-03-01T00:00:00.000Z" },
    ]);
    expect(await bytesOf(storage, "a")).toEqual([7]);
    expect(await storage.setDeleted("a", undefined)).toBe(true);
    expect(await storage.maps("library")).toHaveLength(1);
    expect(await storage.maps("bin")).toEqual([]);
  });

  test("[R5] an erased map leaves nothing behind", async () => {
    await storage.createMap(newMap("a"));
    await storage.compact("a", { seq: 1, bytes: Uint8Array.of(50) });
    expect(await storage.eraseMap("a")).toBe(true);
    expect(await storage.load("a")).toBeUndefined();
    await storage.createMap(newMap("a"));
    expect(await bytesOf(storage, "a")).toEqual([7]);
  });

  test("[R5] what does not exist cannot be moved, erased or loaded", async () => {
    expect(await storage.map("none")).toBeUndefined();
    expect(await storage.load("none")).toBeUndefined();
    expect(await storage.setDeleted("none", undefined)).toBe(false);
    expect(await storage.eraseMap("none")).toBe(false);
  });
});

const created = {
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
};

function newMap(id: string): NewMap {
  return { id, createdAt: created.createdAt, summary, content: Uint8Array.of(7) };
}

function update(mapId: string, byte: number, at = "2026-01-02T00:00:00.000Z"): NewUpdate {
  return { mapId, clientId: undefined, author: "local", at, bytes: Uint8Array.of(byte) };
}

async function bytesOf(storage: Storage, id: string): Promise<number[]> {
  const stored = await storage.load(id);
  return (stored?.updates ?? []).map(({ bytes }) => bytes[0] ?? -1);
}
