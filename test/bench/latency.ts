import { performance } from "node:perf_hooks";
import { WebsocketProvider } from "y-websocket";
import { Doc } from "yjs";
import { messageTypes } from "#core/wire/messageTypes.ts";
import { eventually } from "../support/eventually.ts";
import { newMap } from "../support/mapsApi.ts";
import { startServer } from "../support/startServer.ts";
import { quantile } from "./quantile.ts";
import type { Comparison } from "./row.ts";
import { peerName, startPeer } from "./startPeer.ts";

const rounds = 5;
const editsPerRound = 100;
const editEveryMs = 20;
const key = "t1/p1/count";

/** Two clients of one map: from an edit until the other sees it. Ours is on disk in between. */
export async function compareLatency(): Promise<Comparison> {
  const [ours, peer] = [await startServer(), await startPeer()];
  const delays = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    delays.ours.push(...(await delaysOf(ours.syncUrl, await newMap(ours.url))));
    delays.peer.push(...(await delaysOf(peer.syncUrl, `room-${round}`)));
  }
  await Promise.all([ours.close(), peer.close()]);
  const rows = [0.5, 0.95].map((q) => ({
    what: `edit seen by the other, p${q * 100}`,
    unit: "ms" as const,
    ours: quantile(delays.ours, q),
    peer: quantile(delays.peer, q),
  }));
  return { title: "Latency", peer: peerName, rows };
}

async function delaysOf(syncUrl: string, room: string): Promise<number[]> {
  const [writer, reader] = [new Doc(), new Doc()];
  const providers = [writer, reader].map((doc) => {
    const provider = new WebsocketProvider(syncUrl, room, doc, { disableBc: true });
    // A stock provider logs every message it does not know: ours tells a role, and acknowledges each edit.
    for (const type of [messageTypes.acknowledgement, messageTypes.role])
      provider.messageHandlers[type] = () => undefined;
    return provider;
  });
  await Promise.all(
    providers.map((provider) => eventually(() => provider.synced, { deadlineMs: 15_000 })),
  );
  const sentAt: number[] = [];
  const delays: number[] = [];
  const seen = reader.getMap<number>("ratings");
  seen.observe(() => {
    // Edits that reach the reader together are seen together: the newest one shows for all of them.
    const newest = seen.get(key) ?? -1;
    while (delays.length <= newest) delays.push(performance.now() - (sentAt[delays.length] ?? 0));
  });
  await editSteadily(writer, sentAt);
  await eventually(() => delays.length >= editsPerRound, { deadlineMs: 15_000 });
  for (const provider of providers) provider.destroy();
  for (const doc of [writer, reader]) doc.destroy();
  return delays;
}

/** Changes one value again and again, at a steady pace; notes when each edit was made. */
function editSteadily(doc: Doc, sentAt: number[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setInterval(() => {
    if (sentAt.length === editsPerRound) {
      clearInterval(timer);
      resolve();
      return;
    }
    sentAt.push(performance.now());
    doc.getMap("ratings").set(key, sentAt.length - 1);
  }, editEveryMs);
  return promise;
}
