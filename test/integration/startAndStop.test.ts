import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { projectRoot } from "#server/buildApp.ts";
import { en } from "#server/words/en.ts";
import { tr } from "#server/words/tr.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { listedMaps, newMap } from "#test/support/mapsApi.ts";
import { startServer } from "#test/support/startServer.ts";

test("[R13] a stop brings everything to disk, closes with 1012, and the library is up to date", async () => {
  const server = await startServer();
  onTestFinished(() => server.close());
  const id = await newMap(server.url, { title: "önce" });
  const people = await Promise.all([1, 2, 3].map(() => joinMap(server.syncUrl, id)));
  people.forEach(({ doc }, index) => {
    for (let count = 0; count < 50; count += 1) doc.getMap("ratings").set(`${index}-${count}`, 1);
  });
  await eventually(() => people.every(({ saved }) => saved > 10));
  const told = people.map(({ saved }) => saved);
  // Each comes back soon, and counts anew from then on.
  const atClose = people.map((joined) => {
    const { promise, resolve } = Promise.withResolvers<number>();
    joined.provider.once("connection-close", () => resolve(joined.saved));
    return promise;
  });
  expect(await server.stop()).toBe(0);
  await eventually(() => people.every(({ closes }) => closes.length > 0));
  expect(people.map(({ closes }) => closes[0])).toEqual(people.map(() => "1012 restarting"));
  for (const [index, saved] of (await Promise.all(atClose)).entries())
    expect(saved).toBeGreaterThanOrEqual(told[index] ?? Infinity);
  await server.restart();
  await Promise.all(people.map((joined) => joined.allSaved()));
  const fresh = await joinMap(server.syncUrl, id);
  expect(fresh.doc.getMap("ratings").size).toBe(150);
  expect(await listedMaps(server.url)).toMatchObject([{ id, title: "önce" }]);
});

test("[R13] a stop does not wait for a client that says nothing", async () => {
  const server = await startServer();
  onTestFinished(() => server.close());
  const joined = await joinMap(server.syncUrl, await newMap(server.url));
  joined.provider.shouldConnect = false;
  const socket = Reflect.get(joined.provider.ws ?? {}, "_socket");
  socket.pause();
  expect(await server.stop()).toBe(0);
});

test("[H3] a taken port gets one sentence, and code 1", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  const [english, turkish] = [
    await failedStart({ PORT: `${port}`, LANG: "C" }),
    await failedStart({ PORT: `${port}`, LANG: "tr_TR.UTF-8" }),
  ];
  expect(english).toEqual({ code: 1, said: `${en.start.portTaken(port)}\n` });
  expect(turkish).toEqual({ code: 1, said: `${tr.start.portTaken(port)}\n` });
});

test("[H3] wrong settings get a sentence each", async () => {
  const { code, said } = await failedStart({ PORT: "many", HOST: "a b", LANG: "C" });
  expect(code).toBe(1);
  expect(said).toBe(`${en.start.badPort("many")}\n${en.start.badHost("a b")}\n`);
});

test("[H3] a data folder in use, or one that cannot be, gets a sentence", async () => {
  const server = await startServer();
  onTestFinished(() => server.close());
  const inUse = await failedStart({ PORT: "0", DATA_DIR: server.dataDir, LANG: "C" });
  expect(inUse).toEqual({ code: 1, said: `${en.storage["in-use"](server.dataDir)}\n` });
  const impossible = join(projectRoot, "package.json", "data");
  const unwritable = await failedStart({ PORT: "0", DATA_DIR: impossible, LANG: "C" });
  expect(unwritable).toEqual({ code: 1, said: `${en.storage.unwritable(impossible)}\n` });
});

/** Starts a server that cannot start; what it says, and its exit code. */
async function failedStart(env: Record<string, string>): Promise<{ code: number; said: string }> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), "yolculuk-start-"));
  onTestFinished(() => rmSync(DATA_DIR, { recursive: true, force: true }));
  const child = spawn(process.execPath, ["server/main.ts"], {
    cwd: projectRoot,
    env: { PATH: process.env["PATH"], DATA_DIR, ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stdout.on("data", (words: Buffer) => (said += words.toString()));
  child.stderr.on("data", (words: Buffer) => (said += words.toString()));
  const [code]: unknown[] = await once(child, "close");
  return { code: Number(code), said };
}
