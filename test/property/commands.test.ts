import * as fc from "fast-check";
import { expect, test } from "vitest";
import { plan } from "#core/commands/index.ts";
import type { CommandType, SingleCommand } from "#core/commands/index.ts";
import { isRefusal } from "#core/commands/refusal.ts";
import { readMap } from "#core/doc/readMap.ts";
import { clipOf, withFreshIds } from "#core/model/clip.ts";
import type { Target } from "#core/model/target.ts";
import { repairMap } from "#core/model/repair.ts";
import { appliedEdits } from "#test/support/appliedEdits.ts";
import { arbitraryIntent, commandFor } from "#test/support/arbitraryCommand.ts";
import { arbitraryMap } from "#test/support/arbitraryMap.ts";
import { alone } from "#test/support/outcome.ts";
import { partsOf } from "#test/support/partsOf.ts";

const intents = fc.array(arbitraryIntent, { minLength: 1, maxLength: 12 });

/** Commands that make something new each time they are done. */
const creative: readonly CommandType[] = [
  "addLane",
  "addNote",
  "addPersona",
  "addStage",
  "addTouchpoint",
  "paste",
];
/** Commands that mean no more than setting something; a note may move while what it names stays. */
const isSetting = ({ type }: SingleCommand) => !creative.includes(type);

test("[C1] what is planned for any map is what the document then holds, and nothing needs repair", () => {
  fc.assert(
    fc.property(arbitraryMap(), intents, (start, wishes) => {
      const me = alone(start);
      for (const wish of wishes) {
        const before = me.map;
        const command = commandFor(before, wish, me.newId);
        if (command === undefined) continue;
        const planned = me.run(command);
        if (isRefusal(planned)) {
          expect(me.map).toBe(before);
          continue;
        }
        expect(me.map).toEqual(appliedEdits(before, planned));
        repairMap(partsOf(me.map), undefined, (flag) => expect(flag).toBeUndefined());
      }
      expect(readMap(me.doc)).toEqual(me.map);
    }),
    { numRuns: 80 },
  );
});

test("[C2] doing it twice is doing it once", () => {
  fc.assert(
    fc.property(arbitraryMap(), intents, (start, wishes) => {
      const me = alone(start);
      for (const wish of wishes) {
        const command = commandFor(me.map, wish, me.newId);
        if (command === undefined || isRefusal(me.run(command)) || !isSetting(command)) continue;
        expect(plan(me.map, command)).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});

test("[C4][D7] any steps are taken back one by one to the map at the start, and made again to the map at the end", () => {
  fc.assert(
    fc.property(arbitraryMap(), intents, (start, wishes) => {
      const me = alone(start);
      const maps = [me.map];
      for (const wish of wishes) {
        const command = commandFor(me.map, wish, me.newId);
        const planned = command === undefined ? [] : me.run(command);
        if (!isRefusal(planned) && planned.length > 0) maps.push(me.map);
      }
      for (const map of maps.slice(0, -1).toReversed()) {
        me.undo();
        expect(me.map).toEqual(map);
      }
      for (const map of maps.slice(1)) {
        me.redo();
        expect(me.map).toEqual(map);
      }
    }),
    { numRuns: 80 },
  );
});

test("[C7][M20] all of a map, pasted into an empty one with its lanes and personas, is the same map again", () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const clip = clipOf(map, [
        ...map.stages.map(({ id }): Target => ({ kind: "stage", id })),
        ...map.notes.map(({ id }): Target => ({ kind: "note", id })),
      ]);
      fc.pre(clip.stages.length > 0);
      const empty = { ...map, stages: [], touchpoints: [], notes: [], ratings: {}, offPath: {} };
      const me = alone(empty);
      const names = new Map<string, string>();
      const fresh = withFreshIds(clip, () => me.newId());
      for (const kind of ["stages", "touchpoints", "notes"] as const) {
        for (const [index, { id }] of fresh[kind].entries())
          names.set(id, clip[kind][index]?.id ?? "");
      }
      me.run({ type: "paste", clip: fresh });
      expect(renamed(me.map.stages, names)).toEqual(map.stages.map(({ id }) => id));
      expect(renamed(me.map.touchpoints, names)).toEqual(map.touchpoints.map(({ id }) => id));
      expect(renamed(me.map.notes, names)).toEqual(map.notes.map(({ id }) => id));
      const rows = (table: object) =>
        Object.fromEntries(
          Object.entries(table).map(([id, row]) => [names.get(id) ?? id, row as unknown]),
        );
      expect(rows(me.map.ratings)).toEqual(map.ratings);
      expect(rows(me.map.offPath)).toEqual(map.offPath);
    }),
    { numRuns: 80 },
  );
});

function renamed(
  entities: readonly { readonly id: string }[],
  names: ReadonlyMap<string, string>,
): string[] {
  return entities.map(({ id }) => names.get(id) ?? id);
}
