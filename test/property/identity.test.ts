import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isDeepStrictEqual } from "node:util";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { arbitraryIntent, commandFor } from "#test/support/arbitraryCommand.ts";
import { arbitraryMap } from "#test/support/arbitraryMap.ts";
import { alone } from "#test/support/outcome.ts";

const lists = ["stages", "touchpoints", "lanes", "notes", "personas"] as const;

/** The parts of two maps that are alike and yet not the very same object, by name. */
function copies(before: JourneyMap, after: JourneyMap): string[] {
  const isCopy = (a: unknown, b: unknown) => a !== b && isDeepStrictEqual(a, b);
  const parts = (Object.keys(after) as (keyof JourneyMap)[]).filter((key) =>
    isCopy(before[key], after[key]),
  );
  const entities = lists.flatMap((list) =>
    after[list].filter((entity) =>
      isCopy(
        before[list].find(({ id }) => id === entity.id),
        entity,
      ),
    ),
  );
  const rows = Object.keys(after.ratings).filter((id) =>
    isCopy(before.ratings[id], after.ratings[id]),
  );
  return [...parts, ...entities.map(({ id }) => id), ...rows];
}

test("[M16][D4] whatever is done, undone and done again, nothing alike is another object", () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.array(arbitraryIntent, { maxLength: 15 }), (start, intents) => {
      const me = alone(start);
      for (const [index, intent] of intents.entries()) {
        const before = me.map;
        const command = commandFor(before, intent, me.newId);
        if (index % 5 === 4) me.undo();
        else if (command !== undefined) me.run(command);
        expect(copies(before, me.map)).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});
