import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import type { Joined } from "#test/support/joinMap.ts";
import { newMap } from "#test/support/mapsApi.ts";
import { startServer } from "#test/support/startServer.ts";
import type { RunningServer } from "#test/support/startServer.ts";

const entry = "test/support/faultyServer.ts";
const ratings = ({ doc }: Joined) => doc.getMap("ratings");

test("[R12] a commit that fails is not acknowledged and not seen, and people find together again", async () => {
  const server = await faultyServer({ FAULT: "failing" });
  const id = await newMap(server.url);
  const ayse = await joinMap(server.syncUrl, id);
  const ali = await joinMap(server.syncUrl, id);
  await ayse.allSaved();
  const elsewhere = await joinMap(server.syncUrl, await newMap(server.url));
  await writeFile(join(server.dataDir, "fail"), "");
  ratings(ayse).set("during", 1);
  await eventually(() => ayse.closes.includes("1013 storage"));
  expect(ayse.saved).toBeLessThan(ayse.sent);
  expect(ratings(ali).has("during")).toBe(false);
  expect(elsewhere.closes).toEqual([]);
  await rm(join(server.dataDir, "fail"));
  await eventually(() => ratings(ali).get("during") === 1);
  ratings(ali).set("after", 2);
  await eventually(() => ratings(ayse).get("after") === 2);
  await expectKept(server, { id, keys: ["after", "during"] });
});

test("[R12] on a full disk nothing acknowledged is lost, however often people come back", async () => {
  const server = await faultyServer({ PAGE_LIMIT: "120" });
  const id = await newMap(server.url);
  const writer = await joinMap(server.syncUrl, id);
  await writer.allSaved();
  let written: string[] = [];
  let acknowledged: readonly string[] = [];
  while (writer.closes.length < 3) {
    const before = writer.closes.length;
    written = [...written, `key${written.length}`];
    ratings(writer).set(written.at(-1) ?? "", "x".repeat(before === 0 ? 5000 : 20));
    await eventually(() => isAllSaved(writer) || writer.closes.length > before);
    if (isAllSaved(writer)) acknowledged = written;
  }
  expect(new Set(writer.closes)).toEqual(new Set(["1013 storage"]));
  writer.leave();
  expect(acknowledged.length).toBeGreaterThan(10);
  await expectKept(server, { id, keys: acknowledged });
});

test("[R12] what cannot be kept over HTTP is answered with 503 and does not happen", async () => {
  const server = await faultyServer({ FAULT: "failing" });
  const id = await newMap(server.url, { title: "önce" });
  await writeFile(join(server.dataDir, "fail"), "");
  const headers = { "content-type": "application/json", "accept-language": "tr" };
  const body = JSON.stringify({ title: "sonra" });
  const response = await fetch(`${server.url}/api/maps/${id}`, { method: "PATCH", headers, body });
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ error: { code: "try-again" } });
  const seen = await joinMap(server.syncUrl, id);
  expect(String(seen.doc.getMap("map").get("title"))).toBe("önce");
});

function isAllSaved({ provider, saved, sent }: Joined): boolean {
  return provider.synced && sent > 0 && saved === sent;
}

async function faultyServer(env: Record<string, string>): Promise<RunningServer> {
  const server = await startServer({ entry, env });
  onTestFinished(() => server.close());
  return server;
}

/** Looks with fresh eyes, before and after a restart: those who were there heal what was lost. */
async function expectKept(
  server: RunningServer,
  { id, keys }: { id: string; keys: readonly string[] },
): Promise<void> {
  const now = await joinMap(server.syncUrl, id);
  expect(keys.filter((key) => !ratings(now).has(key))).toEqual([]);
  now.leave();
  await server.kill9();
  await server.restart();
  const later = await joinMap(server.syncUrl, id);
  expect(keys.filter((key) => !ratings(later).has(key))).toEqual([]);
}
