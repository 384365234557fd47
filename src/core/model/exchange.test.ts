import { expect, test } from "vitest";
import { board } from "#test/support/board.ts";
import { partsOf } from "#test/support/partsOf.ts";
import { exchange } from "./exchange.ts";
import type { EntityChange } from "./exchange.ts";
import type { EntityKind } from "./fields.ts";
import type { Rating } from "./journeyMap.ts";
import { listNames } from "./parts.ts";
import { repairMap } from "./repair.ts";

const map = board("s1[t1 t2] s2[t3] | emotion | l1: n1@t1 n2@t1 | @ayse: t1=+1 t2=+2 | @ali");

function change(kind: EntityKind, id: string, fields: object): EntityChange {
  const entity = map[listNames[kind]].find((item) => item.id === id);
  if (entity === undefined) throw new Error(`the board has no ${id}`);
  return {
    kind,
    before: { entity, isDeleted: false },
    after: { entity: { ...entity, ...fields }, isDeleted: false },
  };
}

test.each([
  ["stage", "s2"],
  ["touchpoint", "t2"],
  ["lane", "emotion"],
  ["note", "n2"],
  ["persona", "ali"],
] as const)(
  "[M17] a changed %s stands where it stood, and all else is the very same",
  (kind, id) => {
    const list = listNames[kind];
    const edit = change(kind, id, { title: "new", text: "new" });
    const next = exchange(map, [edit], []);
    if (next === undefined) throw new Error("nothing had to move");
    const expected = map[list].map((item) => (item.id === id ? edit.after?.entity : item));
    expect(next[list]).toEqual(expected);
    for (const [index, item] of next[list].entries()) {
      if (item.id !== id) expect(item).toBe(map[list][index]);
    }
    expect({ ...next, [list]: map[list] }).toEqual(map);
  },
);

test.each<readonly [string, EntityChange]>([
  ["a touchpoint that moved", change("touchpoint", "t1", { place: { stage: "s2", order: "a0" } })],
  ["a lane that moved", change("lane", "l1", { order: "a0" })],
  ["a lane of another kind", change("lane", "l1", { kind: "emotion" })],
  ["a note about somebody else", change("note", "n1", { persona: "ayse" })],
  [
    "a deletion",
    { ...change("persona", "ali", {}), after: { entity: { id: "ali" }, isDeleted: true } },
  ],
  ["a newcomer", { ...change("stage", "s1", {}), before: undefined }],
  ["what is no more", { ...change("stage", "s1", {}), after: undefined }],
  [
    "what repair had changed",
    { ...change("note", "n1", {}), before: { entity: { id: "n1" }, isDeleted: false } },
  ],
])("[M17] %s is left to putting the map together anew", (_what, edit) => {
  expect(exchange(map, [edit], [])).toBeUndefined();
});

test.each([
  ["a changed rating", "t1", "ayse", { emotion: -2 }],
  ["a first rating", "t3", "ali", { satisfaction: 4 }],
  ["a second in a row", "t1", "ali", { emotion: 1 }],
  ["one taken back", "t1", "ayse", undefined],
  ["one of nobody", "t1", "gone", { emotion: 1 }],
  ["one of nowhere", "gone", "ayse", { emotion: 1 }],
] as const)("[M17][M15] %s stands in its row, and the other rows are the very same", (...args) => {
  const [, touchpoint, persona, after] = args;
  const next = exchange(map, [], [{ touchpoint, persona, after }]);
  const row = new Map<string, Rating>(Object.entries(map.ratings[touchpoint] ?? {}));
  if (after === undefined) row.delete(persona);
  else row.set(persona, after);
  const ratings = new Map(partsOf(map).ratings).set(touchpoint, row);
  expect(JSON.stringify(next)).toBe(JSON.stringify(repairMap({ ...partsOf(map), ratings })));
  for (const id of ["t1", "t2"].filter((id) => id !== touchpoint)) {
    expect(next?.ratings[id]).toBe(map.ratings[id]);
  }
  expect(next?.touchpoints).toBe(map.touchpoints);
});

test.each(["note", "persona"] as const)(
  "[M17] a deleted %s that comes, changes or goes changes nothing",
  (kind) => {
    const dead = { entity: { id: "x" }, isDeleted: true };
    for (const [before, after] of [
      [undefined, dead],
      [dead, { ...dead }],
      [dead, undefined],
    ]) {
      expect(exchange(map, [{ kind, before, after }], [])).toBe(map);
    }
  },
);

test("[M17] nothing changed is the very same map", () => {
  expect(exchange(map, [], [])).toBe(map);
});
