import { expect, test } from "vitest";
import * as Y from "yjs";
import { writeEdits } from "#core/doc/writeEdits.ts";
import { syncSteps } from "#core/wire/messageTypes.ts";
import { deepUpdate, deletionOfFirst } from "#test/support/brokenUpdates.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { turn } from "#test/support/turn.ts";
import { buildDoc } from "./buildDoc.ts";
import type { NewUpdate, StoredMap, StoredUpdate } from "../storage/storage.ts";
import type { Connection } from "./Connection.ts";
import { syncFrame } from "./frames.ts";
import { GroupCommit } from "./GroupCommit.ts";
import { mapContent } from "./mapContent.ts";
import { Room } from "./Room.ts";

/** A log that is read when the test says so. */
class SlowLog {
  readonly updates: StoredUpdate[] = [{ seq: 1, bytes: mapContent(smallMap()) }];
  readonly reads: (() => void)[] = [];

  get stored(): StoredMap {
    return { snapshot: undefined, updates: [...this.updates] };
  }

  async append(updates: readonly NewUpdate[]): Promise<number[]> {
    return updates.map(({ bytes }) => this.updates.push({ seq: this.updates.length + 1, bytes }));
  }

  load(): Promise<StoredMap> {
    const { promise, resolve } = Promise.withResolvers<StoredMap>();
    this.reads.push(() => resolve(this.stored));
    return promise;
  }
}

function someone(): Connection {
  const person = { id: "local", name: "", isOwner: true, isMember: false };
  const does = { acknowledge() {}, showUpdate() {}, close() {} };
  const connection = { isOpen: true, received: 0, person, role: "own", ...does };
  return connection as unknown as Connection;
}

const retitling = (text: string) =>
  ({ edit: "text", kind: "map", id: "", field: "title", text }) as const;

/** A change that somebody's browser sends: another title. */
function titled(stored: StoredMap, title: string): Uint8Array {
  const doc = buildDoc(stored);
  const before = Y.encodeStateVector(doc);
  writeEdits(doc, [retitling(title)], { at: 0, origin: {} });
  return Y.encodeStateAsUpdate(doc, before);
}

const frame = (update: Uint8Array) => syncFrame(syncSteps.update, update);

test("[P5] a map is not read from a document that broke again while it was loaded", async () => {
  const log = new SlowLog();
  const surroundings = { commit: new GroupCommit(log), onCommitted() {}, onFailed() {} };
  const room = new Room(log.stored, { id: "a", storage: log, ...surroundings });
  room.receive(someone(), frame(deepUpdate(777)));
  await room.map();
  room.receive(someone(), frame(deletionOfFirst(777)));
  room.receive(someone(), frame(deletionOfFirst(777)));
  const asked = room.map();
  await turn();
  log.reads[0]?.();
  await turn();
  expect(await Promise.race([asked, Promise.resolve("still waiting")])).toBe("still waiting");
  log.reads[1]?.();
  expect(await asked).toEqual(smallMap());
});

test("a map is read once for all who ask, and anew after a change", async () => {
  const log = new SlowLog();
  const surroundings = { commit: new GroupCommit(log), onCommitted() {}, onFailed() {} };
  const room = new Room(log.stored, { id: "a", storage: log, ...surroundings });
  const [first, second] = [await room.map(), await room.map()];
  expect(second).toBe(first);
  room.receive(someone(), frame(titled(log.stored, "Yeni")));
  expect((await room.map()).info.title).toBe("Yeni");
  await room.edit(() => [retitling("Daha yeni")]);
  expect((await room.map()).info.title).toBe("Daha yeni");
});
