import { mkdir, readFile, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { emptyMap, sqlitePlace } from "#test/support/SqlitePlace.ts";
import { migrations } from "./migrations.ts";
import { openDatabase } from "./openDatabase.ts";
import { openSqliteStorage } from "./openSqliteStorage.ts";
import { StorageFailure } from "./storage.ts";
import type { NewUpdate } from "./storage.ts";

const place = sqlitePlace();
const file = () => place().file;
const open = (pageLimit?: number) =>
  openSqliteStorage({ folder: place().folder, ...(pageLimit !== undefined && { pageLimit }) });

test("[R6] the file is in write-ahead mode with a full sync and foreign keys", () => {
  const database = openDatabase(file());
  const value = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  expect(["journal_mode", "synchronous", "foreign_keys"].map(value)).toEqual(["wal", 2, 1]);
  database.close();
});

test("[R7] a folder that is in use is refused, and free again after a close", async () => {
  const first = await open();
  await expect(open()).rejects.toMatchObject({ code: "in-use" });
  await first.close();
  await (await open()).close();
});

test("[R8] a database of a newer version is refused and stays as it is", async () => {
  const newer = openDatabase(file());
  newer.exec(`PRAGMA user_version = ${migrations.length + 1}`);
  newer.close();
  const before = await readFile(file());
  await expect(open()).rejects.toMatchObject({ code: "newer" });
  expect((await readFile(file())).equals(before)).toBe(true);
});

test("[R8] a file that is no database, and a database of another program, are refused and stay as they are", async () => {
  await writeFile(file(), "x".repeat(5000));
  await expect(open()).rejects.toMatchObject({ code: "damaged" });
  expect(await readFile(file(), "utf8")).toBe("x".repeat(5000));
  await rm(file());
  const foreign = new DatabaseSync(file());
  foreign.exec("CREATE TABLE other (id)");
  foreign.close();
  const before = await readFile(file());
  await expect(open()).rejects.toMatchObject({ code: "foreign" });
  expect((await readFile(file())).equals(before)).toBe(true);
});

test("[H3] a database that cannot be opened is refused by name", async () => {
  await mkdir(file());
  await expect(open()).rejects.toMatchObject({ code: "unwritable" });
});

test("[R8] a damaged page is found when the file is opened", async () => {
  const storage = await open();
  await storage.createMap(emptyMap("a"));
  await storage.close();
  const bytes = await readFile(file());
  bytes.fill(0x55, 4096, bytes.length);
  await writeFile(file(), bytes);
  await expect(open()).rejects.toMatchObject({ code: "damaged" });
});

test("[R9] a migration is preceded by a backup and keeps what was there", async () => {
  const storage = await open();
  await storage.createMap(emptyMap("a"));
  await storage.close();
  const migrated = openDatabase(file(), [
    ...migrations,
    (database) => database.exec("ALTER TABLE map ADD COLUMN note TEXT"),
  ]);
  expect(migrated.prepare("SELECT id, note FROM map").all()).toEqual([{ id: "a", note: null }]);
  migrated.close();
  const name = `before-version-${migrations.length + 1}.sqlite`;
  expect(await readdir(join(place().folder, "backups"))).toEqual([name]);
  const backup = new DatabaseSync(join(place().folder, "backups", name));
  expect(backup.prepare("SELECT id FROM map").all()).toEqual([{ id: "a" }]);
  backup.close();
});

test("[R9] a database of version 1 keeps its maps, and takes links", async () => {
  place().leaveVersion(
    1,
    `INSERT INTO "update" VALUES ('a', 1, NULL, 'local', '2026-01-02', x'07')`,
  );
  const storage = await open();
  expect(await storage.map("a")).toMatchObject({ title: "Eski", personaCount: 3, version: 1 });
  expect((await storage.load("a"))?.updates).toHaveLength(1);
  expect(await storage.linksOf("a")).toEqual([]);
  await storage.close();
});

test("[R9] a database of version 2 keeps its people and links, and takes comments", async () => {
  place().leaveVersion(2, `INSERT INTO person VALUES ('ece', 'Ece', 1, '2026-01-01')`);
  const storage = await open();
  expect(await storage.hasOwner()).toBe(true);
  const first = { id: "c", author: "ece", text: "Merhaba", mentions: [], at: "2026-02-01" };
  const target = { kind: "map", id: "" } as const;
  const thread = { id: "t", mapId: "a", target, targetName: "Eski", first };
  await storage.addThread(thread, { ofMap: 1, ofThread: 1 });
  expect(await storage.threadsOf("a")).toMatchObject([
    { id: "t", comments: [{ text: "Merhaba", author: { id: "ece", name: "Ece" } }] },
  ]);
  await storage.close();
  expect(await readdir(join(place().folder, "backups"))).toEqual(["before-version-3.sqlite"]);
});

test("[R9] a migration that fails leaves the database as it was", async () => {
  const storage = await open();
  await storage.createMap(emptyMap("a"));
  await storage.close();
  const failing = (database: DatabaseSync) => {
    database.exec("DROP TABLE snapshot");
    throw new Error("no");
  };
  expect(() => openDatabase(file(), [...migrations, failing])).toThrow("no");
  const again = await open();
  expect(await again.load("a")).toBeDefined();
  await again.close();
});

test("[R10] on a full disk an append fails whole, what was kept stays, and room lets it go on", async () => {
  const storage = await open(40);
  await storage.createMap(emptyMap("a"));
  await storage.append([update(1000)]);
  await expect(storage.append([update(1000), update(400_000)])).rejects.toThrow(/full/);
  expect((await storage.load("a"))?.updates).toHaveLength(2);
  expect(await storage.append([update(1000)])).toEqual([3]);
  await storage.close();
});

test("[R10] a file that is away while it is in use is a failure that passes", async () => {
  const storage = await open(40);
  await storage.createMap(emptyMap("a"));
  await expect(storage.append([update(400_000)])).rejects.toThrow(/full/);
  await rename(file(), `${file()}.away`);
  await mkdir(file());
  await expect(storage.map("a")).rejects.toBeInstanceOf(StorageFailure);
  await rmdir(file());
  await rename(`${file()}.away`, file());
  expect(await storage.map("a")).toMatchObject({ version: 1 });
  await storage.close();
});

function update(size: number): NewUpdate {
  const at = "2026-01-02T00:00:00.000Z";
  return { mapId: "a", clientId: 5, author: "local", at, bytes: new Uint8Array(size) };
}
