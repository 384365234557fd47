import { expect, test } from "vitest";
import { syncSteps } from "#core/wire/messageTypes.ts";
import { deepUpdate, deletionOfFirst } from "#test/support/brokenUpdates.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { turn } from "#test/support/turn.ts";
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
