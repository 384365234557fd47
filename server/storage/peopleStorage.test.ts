import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrations } from "./migrations.ts";
import { openDatabase } from "./openDatabase.ts";
import { openSqliteStorage } from "./openSqliteStorage.ts";
import type { Storage } from "./storage.ts";

let folder: string;
let storage: Storage | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "yolculuk-people-"));
});

afterEach(async () => {
  await storage?.close();
  storage = undefined;
  await rm(folder, { recursive: true });
});

const at = "2026-05-01T00:00:00.000Z";
const person = (id: string) => ({ id, name: id, isOwner: false, isMember: false });

const newMap = (id: string, madeBy?: string) => ({
  id,
  createdAt: at,
  ...(madeBy !== undefined && { madeBy }),
  content: Uint8Array.of(7),
  summary: {
    title: "",
    state: "current",
    scope: "standard",
    locale: "tr",
    stageCount: 0,
    touchpointCount: 0,
    personaCount: 0,
  } as const,
});

test("[R9] a database of version 2 keeps its people and maps: they are nobody's but the owner's", async () => {
  const old = openDatabase(join(folder, "yolculuk.sqlite"), migrations.slice(0, 2));
  old.exec(`INSERT INTO map VALUES ('a', 'Eski', 'current', 'standard', 'tr', 1, 2, 3, 1,
    '2026-01-01', '2026-01-02', NULL)`);
  old.exec(`INSERT INTO person VALUES ('ali', 'Ali', 0, '2026-01-01')`);
  old.close();
  storage = await openSqliteStorage({ folder });
  expect(await storage.person("ali")).toEqual({ ...person("ali"), name: "Ali" });
  expect(await storage.visibility("a")).toEqual({ visibility: "private", role: "view" });
  expect(await storage.waysTo("a", at)).toEqual([]);
});

test("[E13] who makes a map owns it, and whom nobody knows does not", async () => {
  storage = await openSqliteStorage({ folder });
  await storage.addPerson(person("ali"), at);
  await storage.createMap(newMap("a", "ali"));
  await storage.createMap(newMap("b", "local"));
  expect(await storage.grantsOf("ali", at)).toEqual([{ mapId: "a", role: "own" }]);
  await storage.setDeleted("a", at);
  expect(await storage.grantsOf("ali", at)).toEqual([{ mapId: "a", role: "own" }]);
  await storage.giveRole({ mapId: "a", personId: "ali", role: "edit", at });
  expect(await storage.grantsOf("ali", at)).toEqual([]);
});

test("[E15] two owners at once cannot both step down", async () => {
  const open = await openSqliteStorage({ folder });
  storage = open;
  for (const id of ["ece", "ali"]) await open.addPerson({ ...person(id), isOwner: true }, at);
  const outcomes = await Promise.all(
    ["ece", "ali"].map((id) => open.changeStanding(id, { isOwner: false })),
  );
  expect(outcomes.filter((outcome) => outcome === "last-owner")).toHaveLength(1);
  expect(await open.hasOwner()).toBe(true);
});
