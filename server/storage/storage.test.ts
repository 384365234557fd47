import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyMap, SqlitePlace } from "#test/support/SqlitePlace.ts";
import type { NewLink } from "./accessStorage.ts";
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
  /** Opens what is there: called again, it closes and opens the same place again. */
  open(): Promise<Storage>;
  remove(): Promise<void>;
}

const implementations: Readonly<Record<string, () => Promise<StoragePlace>>> = {
  SQLite: () => SqlitePlace.create(),
};

/** What every implementation of `Storage` does: each joins by a line in `implementations`. */
describe.each(Object.entries(implementations))("%s", (_name, newPlace) => {
  let place: StoragePlace;
  let storage: Storage;

  const reopened = async () => (storage = await place.open());

  beforeEach(async () => {
    place = await newPlace();
    await reopened();
  });

  afterEach(() => place.remove());

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

  test("[E9] a session is found by its hash until it expires or ends", async () => {
    await storage.addPerson(ayse, day(1));
    const hash = Uint8Array.of(1, 2, 3);
    await storage.addSession({ hash, personId: "ayse", createdAt: day(1), expiresAt: day(9) });
    expect(await storage.personOfSession(hash, day(2))).toEqual(ayse);
    expect(await storage.personOfSession(Uint8Array.of(1, 2, 4), day(2))).toBeUndefined();
    expect(await storage.personOfSession(hash, day(9))).toBeUndefined();
    await storage.renamePerson("ayse", "Ayşe Hanım");
    expect((await (await reopened()).personOfSession(hash, day(2)))?.name).toBe("Ayşe Hanım");
    expect(await storage.endSession(hash)).toBe(true);
    expect(await storage.endSession(hash)).toBe(false);
    expect(await storage.personOfSession(hash, day(2))).toBeUndefined();
  });

  test("[E3] it is known whether anybody owns the server", async () => {
    await storage.addPerson(ayse, day(1));
    expect(await storage.hasOwner()).toBe(false);
    await storage.addPerson({ id: "ali", name: "", isOwner: true, isMember: false }, day(1));
    expect(await storage.hasOwner()).toBe(true);
  });

  test("[E7] a link is changed and removed by itself, and goes with its map", async () => {
    for (const id of ["a", "b"]) await storage.createMap(newMap(id));
    for (const id of ["l1", "l2"]) await storage.addLink(link(id, "a"));
    expect(await storage.link("a", "l1")).toEqual({ ...link("l1", "a"), uses: 0 });
    expect(await storage.link("b", "l1")).toBeUndefined();
    const changed = { ...link("l1", "a"), role: "view", expiresAt: day(5), maxUses: 3 } as const;
    const terms = { role: "view", expiresAt: day(5), maxUses: 3 } as const;
    expect(await storage.changeLink("b", "l1", terms)).toBeUndefined();
    expect(await storage.changeLink("a", "l1", terms)).toEqual({ ...changed, uses: 0 });
    expect(await storage.changeLink("a", "l1", { label: "ekip" })).toMatchObject(terms);
    expect(await (await reopened()).linksOf("a")).toEqual([
      { ...link("l2", "a"), uses: 0 },
      { ...changed, uses: 0 },
    ]);
    expect(await storage.mapsWithExpired(day(4), day(5))).toEqual(["a"]);
    expect(await storage.mapsWithExpired(day(5), day(6))).toEqual([]);
    const { expiresAt } = (await storage.changeLink("a", "l1", { expiresAt: undefined })) ?? {};
    expect(expiresAt).toBeUndefined();
    await storage.removeLink("l1");
    expect(await storage.linksOf("a")).toHaveLength(1);
    await storage.eraseMap("a");
    expect(await storage.link("a", "l2")).toBeUndefined();
  });

  test("[E8] a link lets in as many as it may, each counted once", async () => {
    await storage.createMap(newMap("a"));
    await storage.addLink({ ...link("l1", "a"), maxUses: 2 });
    await storage.addPerson({ id: "p1", name: "", isOwner: false, isMember: false }, day(1));
    const admit = (id: string, at: string) =>
      storage.admit({
        linkId: "l1",
        person: { id, name: "", isOwner: false, isMember: false },
        isNewcomer: id !== "p1",
        at,
        from: "Firefox",
      });
    expect(await admit("p1", day(1))).toBe(true);
    expect(await admit("p1", day(2))).toBe(true);
    expect(await admit("p2", day(3))).toBe(true);
    expect(await admit("p3", day(4))).toBe(false);
    expect(await storage.link("a", "l1")).toMatchObject({ uses: 2, usedAt: day(3) });
    expect(await storage.grantsOf("p3", day(4))).toEqual([]);
    const isIn = (id: string) => storage.isGuest("l1", id);
    expect([await isIn("p1"), await isIn("p2"), await isIn("p3")]).toEqual([true, true, false]);
  });

  test("[E8] a link gives its role until it expires, and nothing of a map in the bin", async () => {
    for (const id of ["a", "b"]) await storage.createMap(newMap(id));
    await storage.addLink({ ...link("l1", "a"), expiresAt: day(5) });
    await storage.addLink({ ...link("l2", "b"), role: "view" });
    await storage.addPerson(ayse, day(1));
    for (const linkId of ["l1", "l2"])
      await storage.admit({ linkId, person: ayse, isNewcomer: false, at: day(1), from: "" });
    const both = [
      { mapId: "a", role: "edit" },
      { mapId: "b", role: "view" },
    ];
    const grants = async (at: string) =>
      (await storage.grantsOf("ayse", at)).toSorted((x, y) => (x.mapId < y.mapId ? -1 : 1));
    expect(await grants(day(4))).toEqual(both);
    expect(await storage.grantsOf("ayse", day(4), "b")).toEqual([both[1]]);
    expect(await grants(day(5))).toEqual([both[1]]);
    await storage.setDeleted("b", day(5));
    expect(await grants(day(4))).toEqual([both[0]]);
  });
});

const created = {
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
};

function newMap(id: string): NewMap {
  return emptyMap(id, { createdAt: created.createdAt, summary });
}

function update(mapId: string, byte: number, at = "2026-01-02T00:00:00.000Z"): NewUpdate {
  return { mapId, clientId: undefined, author: "local", at, bytes: Uint8Array.of(byte) };
}

async function bytesOf(storage: Storage, id: string): Promise<number[]> {
  const stored = await storage.load(id);
  return (stored?.updates ?? []).map(({ bytes }) => bytes[0] ?? -1);
}

const ayse = { id: "ayse", name: "Ayşe", isOwner: false, isMember: false };

function day(number: number): string {
  return `2026-05-0${number}T00:00:00.000Z`;
}

function link(id: string, mapId: string): NewLink {
  const secretHash = Uint8Array.of(9, 9);
  const own = { id, mapId, label: "ekip", secretHash, passwordHash: undefined };
  return { ...own, role: "edit", createdBy: "ali", createdAt: day(1) };
}
