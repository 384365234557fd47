import { expect, test } from "vitest";
import { board } from "#test/support/board.ts";
import { partsOf } from "#test/support/partsOf.ts";
import { exchange } from "./exchange.ts";
import type { EntityChange } from "./exchange.ts";
import type { EntityKind } from "./fields.ts";
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

test("[M17] a changed rating makes one new row", () => {
  const before = map.ratings["t1"]?.["ayse"];
  const next = exchange(
    map,
    [],
    [{ touchpoint: "t1", persona: "ayse", before, after: { emotion: -2 } }],
  );
  const ratings = new Map(partsOf(map).ratings).set("t1", new Map([["ayse", { emotion: -2 }]]));
  expect(next).toEqual(repairMap({ ...partsOf(map), ratings }));
  expect(next?.ratings["t2"]).toBe(map.ratings["t2"]);
  expect(next?.touchpoints).toBe(map.touchpoints);
});

test.each([
  ["a first one", "t3", "ayse", undefined, { emotion: 1 }],
  ["one taken back", "t1", "ayse", map.ratings["t1"]?.["ayse"], undefined],
  ["one that is not counted", "t1", "gone", { emotion: 1 }, { emotion: 2 }],
])("[M17] %s of the ratings is left to putting the map together anew", (...args) => {
  const [, touchpoint, persona, before, after] = args;
  expect(exchange(map, [], [{ touchpoint, persona, before, after }])).toBeUndefined();
});

test("[M17] nothing changed is the very same map", () => {
  expect(exchange(map, [], [])).toBe(map);
});
