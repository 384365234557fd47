import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type * as Y from "yjs";
import { readMap } from "#core/doc/readMap.ts";
import { createLog } from "#server/log.ts";
import { Compactor } from "#server/rooms/Compactor.ts";
import { condense } from "#server/rooms/condense.ts";
import { openSqliteStorage } from "#server/storage/openSqliteStorage.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { newMap } from "#test/support/mapsApi.ts";
import { startServer } from "#test/support/startServer.ts";

const ratings = (doc: Y.Doc) => doc.getMap("ratings");

test("[R14] a map nobody uses leaves memory, and comes back as it was", async () => {
  const env = { IDLE_MS: "50" };
  const server = await startServer({ entry: "test/support/faultyServer.ts", env });
  onTestFinished(() => server.close());
  const id = await newMap(server.url, { template: "shoe-order" });
  for (let round = 0; round < 5; round += 1) {
    const joined = await joinMap(server.syncUrl, id);
    expect(ratings(joined.doc).get("round")).toBe(round === 0 ? undefined : round - 1);
    ratings(joined.doc).set("round", round);
    await joined.allSaved();
    const unloads = unloadsIn(server.log());
    joined.leave();
    await eventually(() => unloadsIn(server.log()) > unloads);
  }
});

test("[R14] a room that is used again while it waits to be unloaded stays", async () => {
  const env = { IDLE_MS: "30" };
  const server = await startServer({ entry: "test/support/faultyServer.ts", env });
  onTestFinished(() => server.close());
  const id = await newMap(server.url);
  for (let round = 0; round < 30; round += 1) {
    const joined = await joinMap(server.syncUrl, id);
    ratings(joined.doc).set(`round${round}`, round);
    await joined.allSaved();
    joined.leave();
  }
  const fresh = await joinMap(server.syncUrl, id);
  expect(ratings(fresh.doc).size).toBe(30);
});

test("[R15] a shortened log gives the same map, and the server goes on from it", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "yolculuk-compaction-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const server = await startServer({ dataDir });
  onTestFinished(() => server.close());
  const id = await newMap(server.url, { template: "shoe-order" });
  const joined = await joinMap(server.syncUrl, id);
  for (let count = 0; count < 300; count += 1) ratings(joined.doc).set(`key${count % 20}`, count);
  await joined.allSaved();
  const map = readMap(joined.doc);
  joined.leave();
  await server.stop();

  const storage = await openSqliteStorage({ folder: dataDir });
  const before = await storage.load(id);
  const compactor = new Compactor({
    storage,
    condense: async (log) => condense(log),
    log: createLog("silent"),
  });
  expect(await compactor.compact(id)).toBe(true);
  const after = await storage.load(id);
  await storage.close();
  expect(before?.updates.length).toBeGreaterThan(1);
  expect(after?.updates).toEqual([]);
  expect(after?.snapshot?.seq).toBe(before?.updates.at(-1)?.seq);

  await server.restart();
  const fresh = await joinMap(server.syncUrl, id);
  expect(readMap(fresh.doc)).toEqual(map);
  expect(ratings(fresh.doc).toJSON()).toEqual(ratings(joined.doc).toJSON());
  ratings(fresh.doc).set("more", 1);
  await fresh.allSaved();
  await server.kill9();
  await server.restart();
  expect(ratings((await joinMap(server.syncUrl, id)).doc).get("more")).toBe(1);
});

test("[R15] a log is shortened by itself while people work", async () => {
  const server = await startServer({ env: { LOG_LEVEL: "debug" } });
  onTestFinished(() => server.close());
  const id = await newMap(server.url);
  const joined = await joinMap(server.syncUrl, id);
  const texts = Array.from({ length: 12 }, (_, index) => String(index).repeat(400_000));
  for (const [index, text] of texts.entries()) {
    ratings(joined.doc).set("text", text);
    ratings(joined.doc).set(`key${index}`, index);
    await joined.allSaved();
  }
  await eventually(() => /log shortened/.test(server.log()), { deadlineMs: 20_000 });
  await server.kill9();
  await server.restart();
  const fresh = await joinMap(server.syncUrl, id);
  expect(ratings(fresh.doc).toJSON()).toEqual(ratings(joined.doc).toJSON());
});

function unloadsIn(log: string): number {
  return log.split("room unloaded").length - 1;
}
