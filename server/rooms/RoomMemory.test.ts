import { expect, test } from "vitest";
import * as Y from "yjs";
import { Replica } from "#test/support/Replica.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { RoomMemory } from "./RoomMemory.ts";

const map = smallMap(
  { type: "addLane", id: "frozen", kind: "notes" },
  { type: "addNote", id: "held", lane: "frozen", column: "pay", text: "Bekler" },
);

function frozenMap() {
  const [owner, other] = Replica.team(map);
  if (!owner || !other) throw new Error("two were to come");
  const bytes = Y.encodeStateAsUpdate(owner.doc);
  const memory = new RoomMemory({ snapshot: { seq: 1, bytes }, updates: [] });
  memory.freeze(["frozen"]);
  const texts = () => memory.map.notes.map(({ text }) => text);
  return { owner, other, memory, texts };
}

function write(who: Replica, text: string): Uint8Array {
  who.run({ type: "editText", kind: "note", id: "held", field: "text", text });
  return who.written.at(-1) ?? new Uint8Array();
}

test("[K24] an owner changes a frozen lane", () => {
  const { owner, memory, texts } = frozenMap();
  const { updates } = memory.receive(write(owner, "Bekler, sahibi"), { isOwner: true });
  expect([texts(), updates]).toEqual([["Bekler, sahibi"], []]);
});

test("[K24] what was written over a text of a frozen lane is put back and given to whoever wrote it", () => {
  const { other, memory, texts } = frozenMap();
  const reception = memory.receive(write(other, "Beklemez"), { isOwner: false });
  expect(texts()).toEqual(["Bekler"]);
  expect(reception.texts).toEqual(["Beklemez"]);
});

test("[K24] what was sent to wait for a change of an owner does not come in with it", () => {
  const { owner, other, memory, texts } = frozenMap();
  const first = write(owner, "Bekler!");
  other.receive(first);
  memory.receive(write(other, "Bekler!?"), { isOwner: false });
  expect(texts()).toEqual(["Bekler"]);
  memory.receive(first, { isOwner: true });
  expect(texts()).toEqual(["Bekler"]);
  memory.receive(write(owner, "Bekler!!"), { isOwner: true });
  expect(texts()).not.toEqual(["Bekler"]);
});
