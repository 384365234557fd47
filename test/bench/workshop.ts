import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { WebSocket } from "ws";
import { syncSteps } from "#core/wire/messageTypes.ts";
import { documentPath } from "#core/wire/mapId.ts";
import { syncFrame } from "#server/rooms/frames.ts";
import { startServer } from "../support/startServer.ts";
import { Attendee } from "./Attendee.ts";
import { benchCards, benchMapFile } from "./benchMap.ts";
import { processCosts } from "./processCosts.ts";
import { quantile } from "./quantile.ts";
import type { Comparison } from "./row.ts";
import { peerName, startPeer } from "./startPeer.ts";
import { importedMap } from "./yolculuk.ts";

const counts = (process.env["BENCH_PEOPLE"] ?? "60,200").split(",").map(Number);
const seconds = 15;
const presenceEveryMs = 100;
const editEveryMs = 1000;
const cards = 200;
const deadlineMs = 30_000;

interface Figures {
  /** From an edit until everybody has it, in milliseconds. */
  readonly delays: readonly number[];
  /** From the first of them joining until the last has the whole map. */
  readonly joinMs: number;
  readonly cpuMs: number;
  readonly memoryMb: number;
}

/** A workshop on one map: everybody edits once a second and shows a cursor ten times a second. Ours is on disk before it is seen. */
export async function compareWorkshop(): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const count of counts) {
    const ours = await startServer();
    const id = await importedMap(ours.url, benchMapFile(benchCards(cards)));
    const figures = await held(count, { address: `${ours.syncUrl}/${id}`, pid: ours.pid() });
    const content = await fetch(`${ours.url}${documentPath(id)}`).then((answer) => answer.bytes());
    await ours.close();
    const peer = await startPeer();
    const address = `${peer.syncUrl}/workshop`;
    await fill(address, content);
    comparisons.push(comparisonOf(count, figures, await held(count, { address, pid: peer.pid() })));
    await peer.close();
  }
  return comparisons;
}

interface Venue {
  readonly address: string;
  /** The server's process. */
  readonly pid: number;
}

async function held(count: number, { address, pid }: Venue): Promise<Figures> {
  const sentAt: number[] = [];
  const seen: number[] = [];
  const delays: number[] = [];
  // One who edited already has it.
  const note = (edit: number) => {
    seen[edit] = (seen[edit] ?? 1) + 1;
    if (seen[edit] === count) delays.push(performance.now() - (sentAt[edit] ?? 0));
  };
  const startedAt = performance.now();
  const people = Array.from({ length: count }, () => new Attendee(address, note));
  await Promise.all(people.map(({ isWelcome }) => isWelcome));
  const joinMs = performance.now() - startedAt;
  const before = processCosts(pid);
  await drawTogether(people, sentAt);
  const after = processCosts(pid);
  const late = performance.now() + deadlineMs;
  while (delays.length < sentAt.length && performance.now() < late) await pause(50);
  for (const person of people) person.leave();
  // What everybody has not seen by then counts as never.
  while (delays.length < sentAt.length) delays.push(Infinity);
  const cpuMs = (after.cpuMs - before.cpuMs) / seconds;
  return { delays, joinMs, cpuMs, memoryMb: after.memoryMb };
}

/** Each at moments of their own, as people are. */
async function drawTogether(people: readonly Attendee[], sentAt: number[]): Promise<void> {
  const timers = people.flatMap((person, index) => {
    const at = (everyMs: number, work: () => void) => {
      const start = setTimeout(
        () => {
          work();
          timers.push(setInterval(work, everyMs));
        },
        (everyMs * index) / people.length,
      );
      return start;
    };
    const edit = () => {
      sentAt.push(performance.now());
      person.edit(sentAt.length - 1);
    };
    return [at(presenceEveryMs, () => person.showCursor()), at(editEveryMs, edit)];
  });
  await pause(seconds * 1000);
  for (const timer of timers) clearTimeout(timer);
}

/** Gives the peer's room the same map. */
async function fill(address: string, content: Uint8Array): Promise<void> {
  const socket = new WebSocket(address);
  await once(socket, "open");
  socket.send(syncFrame(syncSteps.update, content));
  await once(socket, "message");
  socket.close();
  await once(socket, "close");
}

function comparisonOf(count: number, ours: Figures, peer: Figures): Comparison {
  const delay = (q: number) => ({
    what: `edit seen by all, p${q * 100}`,
    unit: "ms" as const,
    ours: quantile(ours.delays, q),
    peer: quantile(peer.delays, q),
  });
  const figure = (what: string, unit: "ms" | "MB", key: "joinMs" | "cpuMs" | "memoryMb") => ({
    what,
    unit,
    ours: ours[key],
    peer: peer[key],
  });
  return {
    title: `Workshop of ${count}`,
    peer: peerName,
    rows: [
      delay(0.5),
      { ...delay(0.99), aim: 1 },
      figure("all have joined", "ms", "joinMs"),
      figure("processor time a second", "ms", "cpuMs"),
      figure("memory", "MB", "memoryMb"),
    ],
  };
}
