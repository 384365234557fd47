import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { WebsocketProvider } from "y-websocket";
import { Doc } from "yjs";
import { freePort } from "#server/freePort.ts";
import { eventually } from "../support/eventually.ts";
import { startServer } from "../support/startServer.ts";
import { peersFolder } from "./peerPackages.ts";
import { quantile } from "./quantile.ts";
import type { Comparison } from "./row.ts";

const rounds = 5;
const editsPerRound = 100;
const editEveryMs = 20;

/** Two clients of one map: from an edit until the other sees it. Ours is on disk in between. */
export async function compareLatency(): Promise<Comparison> {
  const [ours, peer] = [await startServer(), await startPeer()];
  const delays = { ours: [] as number[], peer: [] as number[] };
  const mapId = await newMap(ours.url);
  for (let round = 0; round < rounds; round += 1) {
    delays.ours.push(...(await delaysOf(ours.syncUrl, mapId)));
    delays.peer.push(...(await delaysOf(peer.syncUrl, `room-${round}`)));
  }
  await Promise.all([ours.close(), peer.close()]);
  const rows = [0.5, 0.95].map((q) => ({
    what: `edit seen by the other, p${q * 100}`,
    unit: "ms" as const,
    ours: quantile(delays.ours, q),
    peer: quantile(delays.peer, q),
  }));
  return { title: "Latency", peer: "@y/websocket-server 0.1.1 (keeps nothing on disk)", rows };
}

async function delaysOf(syncUrl: string, room: string): Promise<number[]> {
  const [writer, reader] = [new Doc(), new Doc()];
  const providers = [writer, reader].map(
    (doc) => new WebsocketProvider(syncUrl, room, doc, { disableBc: true }),
  );
  await Promise.all(
    providers.map((provider) => eventually(() => provider.synced, { deadlineMs: 15_000 })),
  );
  const sent = new Map<number, number>();
  const delays: number[] = [];
  const seen = reader.getMap<number>("ratings");
  seen.observe((event) => {
    for (const key of event.keysChanged) {
      const at = sent.get(seen.get(key) ?? Number.NaN);
      if (at !== undefined) delays.push(performance.now() - at);
    }
  });
  await editSteadily(writer, sent);
  await eventually(() => delays.length >= editsPerRound, { deadlineMs: 15_000 });
  for (const provider of providers) provider.destroy();
  return delays;
}

/** Scores one touchpoint again and again, at a steady pace; notes when each edit was made. */
function editSteadily(doc: Doc, sent: Map<number, number>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setInterval(() => {
    const value = sent.size / 100;
    if (sent.size === editsPerRound) {
      clearInterval(timer);
      resolve();
      return;
    }
    sent.set(value, performance.now());
    doc.getMap("ratings").set("t1/p1/emotion", value);
  }, editEveryMs);
  return promise;
}

async function newMap(url: string): Promise<string> {
  const response = await fetch(`${url}/api/maps`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ template: "blank" }),
  });
  const answer: unknown = await response.json();
  if (answer !== null && typeof answer === "object" && "id" in answer) return String(answer.id);
  throw new Error(`no new map: ${response.status} ${JSON.stringify(answer)}`);
}

async function startPeer(): Promise<{ syncUrl: string; close: () => Promise<void> }> {
  const port = await freePort();
  const script = join(peersFolder, "node_modules", "@y", "websocket-server", "src", "server.js");
  const env = { ...process.env, HOST: "127.0.0.1", PORT: `${port}` };
  const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return {
    syncUrl: `ws://127.0.0.1:${port}`,
    close: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
