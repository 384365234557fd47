import { expect, test } from "vitest";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { newMap } from "#test/support/mapsApi.ts";
import { startServer } from "#test/support/startServer.ts";
import type { RunningServer } from "#test/support/startServer.ts";
import { turn } from "#test/support/turn.ts";

const people = 4;
const burst = 150;

test("[R11] 20 times killed in a burst of edits by four people, it has lost nothing anybody was told", async () => {
  const outcome = await killed(await startServer(), { rounds: 20 });
  expect(outcome.known).toBeGreaterThan(500);
  expect(outcome.lost).toEqual([]);
}, 240_000);

test("[R11] a server that acknowledges before it commits is caught by the same test", async () => {
  const env = { FAULT: "acknowledge-first" };
  const server = await startServer({ entry: "test/support/faultyServer.ts", env });
  const outcome = await killed(server, { rounds: 3 });
  expect(outcome.lost.length).toBeGreaterThan(0);
});

/** Which edits were acknowledged to their author or seen by another, and which of them are gone. */
async function killed(
  server: RunningServer,
  { rounds }: { rounds: number },
): Promise<{ known: number; lost: string[] }> {
  const lost: string[] = [];
  let known = 0;
  try {
    const id = await newMap(server.url);
    for (let round = 0; round < rounds; round += 1) {
      const told = await burstAndKill(server, { id, round });
      await server.restart();
      const fresh = await joinMap(server.syncUrl, id);
      const kept = fresh.doc.getMap("ratings");
      known += told.size;
      lost.push(...[...told].filter((key) => !kept.has(key)));
      fresh.leave();
    }
  } finally {
    await server.close();
  }
  return { known, lost };
}

/** Four people write as fast as they can; the server dies in the middle. Nobody stays to heal it. */
async function burstAndKill(
  server: RunningServer,
  { id, round }: { id: string; round: number },
): Promise<Set<string>> {
  const told = new Set<string>();
  const crowd = await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const frames: string[] = [];
      const joined = await joinMap(server.syncUrl, id, {
        onAcknowledged: (saved) => frames.slice(0, saved).forEach((key) => key && told.add(key)),
      });
      await joined.allSaved();
      frames.push(...Array.from({ length: joined.sent }, () => ""));
      joined.doc.getMap("ratings").observe((event, { origin }) => {
        if (origin === joined.provider) event.keysChanged.forEach((key) => told.add(key));
      });
      return { ...joined, doc: joined.doc, frames, prefix: `${round}-${person}` };
    }),
  );
  const writing = crowd.map(async ({ doc, frames, prefix, provider }) => {
    for (let count = 0; count < burst && provider.wsconnected; count += 1) {
      const key = `${prefix}-${count}`;
      frames.push(key);
      doc.getMap("ratings").set(key, count);
      await turn();
    }
  });
  const enough = 1 + Math.floor(Math.random() * people * burst * 0.5);
  await eventually(() => told.size >= enough);
  await server.kill9();
  await Promise.all(writing);
  crowd.forEach(({ leave }) => leave());
  return told;
}
