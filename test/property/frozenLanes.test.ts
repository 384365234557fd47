import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { readMap } from "#core/doc/readMap.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { RoomMemory } from "#server/rooms/RoomMemory.ts";
import { arbitraryIntent, commandFor } from "#test/support/arbitraryCommand.ts";
import type { Intent } from "#test/support/arbitraryCommand.ts";
import { arbitraryMap } from "#test/support/arbitraryMap.ts";
import { Replica } from "#test/support/Replica.ts";

/** What somebody does: by the program's commands, by undo, or past them with a client of their own. */
type Deed =
  | { readonly what: "do"; readonly intent: Intent }
  | { readonly what: "undo" | "redo" }
  | { readonly what: "forge"; readonly picks: readonly [number, number]; readonly junk: unknown };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ what: fc.constant("do" as const), intent: arbitraryIntent }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom("undo" as const, "redo" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("forge" as const),
      picks: fc.tuple(fc.nat(999), fc.nat(999)),
      junk: fc.constantFrom(undefined, null, 7, "x", [], { lane: "x" }),
    }),
  },
);

/** Writes junk into a note or a lane, or does away with it for good. */
function forge(doc: Y.Doc, [a, b]: readonly [number, number], junk: unknown): void {
  const root = doc.getMap(a % 2 === 0 ? "notes" : "lanes");
  const id = [...root.keys()][b % Math.max(1, root.size)];
  const stored = id === undefined ? undefined : root.get(id);
  if (id === undefined) return;
  if (junk === undefined) root.delete(id);
  else if (a % 3 === 0 || !(stored instanceof Y.Map)) root.set(id, junk);
  else stored.set(["place", "text", "title", "deletedAt", "kind"][a % 5] ?? "place", junk);
}

function act(person: Replica, done: Deed): void {
  switch (done.what) {
    case "do": {
      const command = commandFor(person.map, done.intent, person.newId);
      if (command !== undefined) person.run(command);
      return;
    }
    case "forge":
      return forge(person.doc, done.picks, done.junk);
    default:
      return person[done.what]();
  }
}

/** The frozen lanes and what is in them, by id, but for whom a note is about: personas are not frozen. */
function frozenPart(map: JourneyMap, lanes: ReadonlySet<Id>) {
  const sorted = <T extends { readonly id: Id }>(entities: readonly T[]) =>
    entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    lanes: sorted(map.lanes.filter(({ id }) => lanes.has(id))),
    notes: sorted(map.notes.filter(({ place }) => lanes.has(place.lane))).map(
      ({ id, place, text }) => ({ id, place, text }),
    ),
  };
}

test("[K24] whatever somebody does who does not own the map, frozen lanes stay as they are, for everybody", () => {
  fc.assert(
    fc.property(
      arbitraryMap(),
      fc.array(deed, { maxLength: 15 }),
      fc.nat(9),
      (start, deeds, seed) => {
        const [, person] = Replica.team(start, 2);
        if (person === undefined) throw new Error("nobody came");
        const bytes = Y.encodeStateAsUpdate(person.doc);
        const memory = new RoomMemory({ snapshot: { seq: 1, bytes }, updates: [] });
        const notesLanes = memory.map.lanes.filter(({ kind }) => kind === "notes");
        const frozen = new Set(
          notesLanes.filter((_, at) => (at + seed) % 3 > 0).map(({ id }) => id),
        );
        const before = frozenPart(memory.map, frozen);
        const log = new Y.Doc();
        Y.applyUpdate(log, bytes);
        memory.freeze([...frozen]);
        for (const done of deeds) {
          const from = person.written.length;
          act(person, done);
          for (const update of person.written.slice(from)) {
            const { updates } = memory.receive(update, { isOwner: false });
            for (const each of [update, ...updates]) Y.applyUpdate(log, each);
            for (const each of updates) person.receive(each);
          }
          expect(frozenPart(memory.map, frozen)).toEqual(before);
        }
        expect(readMap(log)).toEqual(memory.map);
        expect(person.map).toEqual(memory.map);
      },
    ),
  );
});
