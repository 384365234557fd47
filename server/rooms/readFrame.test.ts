import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { syncSteps } from "#core/wire/messageTypes.ts";
import { applyContent } from "./applyContent.ts";
import { presenceFrame, syncFrame } from "./frames.ts";
import { readFrame } from "./readFrame.ts";

test("[P5] any bytes are read without a throw", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readFrame(bytes)));
});

test("[P5] a frame reads the same wherever in memory it lies", () => {
  const frame = syncFrame(syncSteps.update, Uint8Array.of(1, 2, 3));
  const cut = frame.slice(0, -1);
  const pool = new Uint8Array([9, 9, ...cut, 3, 9, 9]);
  expect(readFrame(cut)).toBeUndefined();
  expect(readFrame(pool.subarray(2, 2 + cut.length))).toBeUndefined();
  expect(readFrame(pool.subarray(2, 2 + frame.length))).toEqual(readFrame(frame));
});

test("[P5] a frame holds one message and nothing after it", () => {
  const update = Uint8Array.of(1, 2, 3);
  const frame = syncFrame(syncSteps.update, update);
  expect(readFrame(frame)).toEqual({ type: "content", update });
  expect(readFrame(Uint8Array.of(...frame, 0))).toBeUndefined();
});

test("[P4] presence is read entry by entry; a state is an object or absent", () => {
  const entries = [
    { clientId: 1, clock: 2, state: '{"user":{}}' },
    { clientId: 3, clock: 4, state: undefined },
  ];
  expect(readFrame(presenceFrame(entries))).toEqual({ type: "presence", entries });
  const odd = [{ clientId: 1, clock: 2, state: "7" }];
  expect(readFrame(presenceFrame(odd))).toBeUndefined();
  expect(
    readFrame(presenceFrame([{ ...odd[0], clientId: 1, clock: 1, state: "{" }])),
  ).toBeUndefined();
});

test("[P5] an update with any byte changed or cut is applied or refused, and a copy can be trusted again", () => {
  const source = new Y.Doc();
  source.getMap("stages").set("a", new Y.Map([["title", new Y.Text("Araştırma")]]));
  const update = Y.encodeStateAsUpdate(source);
  const byte = fc.integer({ min: 0, max: 255 });
  const at = fc.integer({ min: 0, max: update.length - 1 });
  fc.assert(
    fc.property(at, byte, fc.boolean(), (index, value, isCut) => {
      const changed = isCut ? update.slice(0, index) : update.with(index, value);
      const outcome = outcomeOf(changed);
      expect(["changed", "unchanged", "malformed", "threw"]).toContain(outcome);
      if (isCut) expect(outcome).not.toBe("threw");
    }),
  );
});

test("[P2] what a document has already, or keeps for later, is told apart", () => {
  const source = new Y.Doc();
  const updates: Uint8Array[] = [];
  source.on("update", (update) => updates.push(update));
  source.getMap("ratings").set("a", 1);
  source.getMap("ratings").set("b", 2);
  const [first = new Uint8Array(), second = new Uint8Array()] = updates;
  const doc = new Y.Doc();
  const early = applyContent(doc, second);
  expect(early).toMatchObject({ outcome: "changed" });
  expect(doc.getMap("ratings").size).toBe(0);
  const { clientID: clientId } = source;
  expect(applyContent(doc, first)).toEqual({ outcome: "changed", clientId, placesEarly: true });
  expect(doc.getMap("ratings").toJSON()).toEqual({ a: 1, b: 2 });
  expect(applyContent(doc, first)).toEqual({ outcome: "unchanged" });
  expect(applyContent(doc, Uint8Array.of(0, 0))).toEqual({ outcome: "unchanged" });
});

function outcomeOf(update: Uint8Array): string {
  try {
    return applyContent(new Y.Doc(), update).outcome;
  } catch {
    return "threw";
  }
}
