import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { readMap } from "#core/doc/readMap.ts";
import { arbitraryIntent, commandFor } from "#test/support/arbitraryCommand.ts";
import type { Intent } from "#test/support/arbitraryCommand.ts";
import { arbitraryMap } from "#test/support/arbitraryMap.ts";
import { meet, Replica } from "#test/support/Replica.ts";

/** One thing that happens among three people: somebody does something, undoes, redoes, or hears of others. */
type Happening =
  | { readonly what: "do"; readonly who: number; readonly intent: Intent }
  | { readonly what: "undo" | "redo"; readonly who: number }
  | { readonly what: "hear"; readonly who: number; readonly from: number; readonly seed: number };

const who = fc.nat(2);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ what: fc.constant("do" as const), who, intent: arbitraryIntent }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constantFrom("undo" as const, "redo" as const), who }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant("hear" as const),
      who,
      from: who,
      seed: fc.nat(9999),
    }),
  },
);

/** Delivers some of what one person wrote to another, in any order, some of it again. */
function hear(to: Replica, from: Replica, seed: number): void {
  const updates = from.written.filter((_, index) => (seed >> (index % 13)) % 2 === 0);
  const start = seed % Math.max(1, updates.length);
  for (const update of [...updates.slice(start), ...updates.slice(0, start).reverse()])
    to.receive(update);
}

function happen(team: readonly Replica[], event: Happening): void {
  const person = team[event.who];
  if (person === undefined) return;
  switch (event.what) {
    case "do": {
      const command = commandFor(person.map, event.intent, person.newId);
      if (command !== undefined) person.run(command);
      return;
    }
    case "undo":
      return person.undo();
    case "redo":
      return person.redo();
    case "hear": {
      const from = team[event.from];
      if (from !== undefined && from !== person) hear(person, from, event.seed);
    }
  }
}

test("[D1][D2] whatever three people do apart and in whatever order they hear of it, all end with one map", () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.array(happening, { maxLength: 25 }), (start, events) => {
      const team = Replica.team(start, 3);
      for (const event of events) {
        happen(team, event);
        for (const { doc, map } of team) expect(map).toEqual(readMap(doc));
      }
      meet(...team);
      meet(...team);
      const texts = team.map(({ map }) => JSON.stringify(map));
      expect(new Set(texts).size).toBe(1);
      const fresh = new Y.Doc();
      for (const { doc } of team.toReversed()) Y.applyUpdate(fresh, Y.encodeStateAsUpdate(doc));
      expect(JSON.stringify(readMap(fresh))).toBe(texts[0]);
    }),
    { numRuns: 60 },
  );
});
