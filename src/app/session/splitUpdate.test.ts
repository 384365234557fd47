import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { limits } from "#core/wire/limits.ts";
import { splitUpdate } from "./splitUpdate.ts";

/** What one of three people does to the shared map of texts; `hear` brings them together now and then. */
type Step =
  | { readonly what: "type"; readonly who: number; readonly at: number; readonly text: string }
  | { readonly what: "erase"; readonly who: number; readonly at: number }
  | { readonly what: "set" | "remove"; readonly who: number; readonly key: string }
  | { readonly what: "hear"; readonly who: number; readonly from: number };

const who = fc.nat(2);
const at = fc.nat(500);
const key = fc.constantFrom("a", "b", "c");
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant("type" as const),
      who,
      at,
      text: fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("erase" as const), who, at }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constantFrom("set" as const, "remove" as const), who, key }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("hear" as const), who, from: who }) },
);

function take(docs: readonly Y.Doc[], step: Step): void {
  const doc = docs[step.who] ?? new Y.Doc();
  const text = doc.getText("text");
  const table = doc.getMap("table");
  if (step.what === "type") text.insert(step.at % (text.length + 1), step.text);
  else if (step.what === "erase" && text.length > 0) text.delete(step.at % text.length, 1);
  else if (step.what === "set") table.set(step.key, new Y.Map([["text", new Y.Text(step.key)]]));
  else if (step.what === "remove") table.delete(step.key);
  else if (step.what === "hear") {
    const from = docs[step.from] ?? doc;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(from, Y.encodeStateVector(doc)));
  }
}

function people(): Y.Doc[] {
  return [1, 2, 3].map((clientId) => {
    const doc = new Y.Doc({ gc: clientId !== 2 });
    doc.clientID = clientId;
    return doc;
  });
}

test("[W3] the pieces of a difference are small enough, and give the whole in their order and in any other", () => {
  const steps = fc.array(step, { maxLength: 60 });
  fc.assert(
    fc.property(steps, steps, fc.integer({ min: 300, max: 900 }), (before, after, maxBytes) => {
      const docs = people();
      const mine = docs[0] ?? new Y.Doc();
      for (const each of before) take(docs, each);
      const server = new Y.Doc();
      Y.applyUpdate(server, Y.encodeStateAsUpdate(mine));
      const atRandom = new Y.Doc();
      Y.applyUpdate(atRandom, Y.encodeStateAsUpdate(mine));
      for (const each of after) take(docs, each);
      const difference = Y.encodeStateAsUpdate(mine, Y.encodeStateVector(server));
      const pieces = splitUpdate(difference, maxBytes);
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(maxBytes);
        Y.applyUpdate(server, piece);
        expect([server.store.pendingStructs, server.store.pendingDs]).toEqual([null, null]);
      }
      for (const piece of pieces.toReversed()) Y.applyUpdate(atRandom, piece);
      for (const other of [server, atRandom])
        expect(Y.encodeStateVector(other)).toEqual(Y.encodeStateVector(mine));
      expect(server.toJSON()).toEqual(atRandom.toJSON());
      expect(server.getText("text").toString()).toBe(mine.getText("text").toString());
      expect(server.getMap("table").toJSON()).toEqual(mine.getMap("table").toJSON());
    }),
    { numRuns: 300 },
  );
});

test("[W3] what fits goes as it is", () => {
  const doc = new Y.Doc();
  doc.getText("text").insert(0, "kısa");
  const update = Y.encodeStateAsUpdate(doc);
  expect(splitUpdate(update, limits.frameBytes)).toEqual([update]);
});

test("[W3] a difference many frames long is parted into hardly more pieces than it needs", () => {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (let index = 0; index < 50_000; index += 1) doc.getMap("ratings").set(`t${index}/p`, index);
  });
  const update = Y.encodeStateAsUpdate(doc);
  const pieces = splitUpdate(update, 100_000);
  expect(pieces.length).toBeGreaterThan(update.length / 100_000);
  expect(pieces.length).toBeLessThan((3 * update.length) / 100_000);
  const fresh = new Y.Doc();
  for (const piece of pieces) Y.applyUpdate(fresh, piece);
  expect(fresh.getMap("ratings").size).toBe(50_000);
});
