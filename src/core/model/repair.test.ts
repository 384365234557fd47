import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryMap } from "#test/support/arbitraryMap.ts";
import { board, boardOf } from "#test/support/board.ts";
import { backwards, partsOf } from "#test/support/partsOf.ts";
import type { Id, JourneyMap } from "./journeyMap.ts";
import { repairMap } from "./repair.ts";

/** What is left of a board when some of it is marked as deleted, and what was flagged on the way. */
function without(line: string, ...deleted: readonly Id[]): readonly [string, ...string[]] {
  return repaired(board(line), deleted);
}

function repaired(map: JourneyMap, deleted: readonly Id[] = []): readonly [string, ...string[]] {
  const flags: string[] = [];
  const result = repairMap(partsOf(map, deleted), undefined, ({ kind, id, action }) => {
    flags.push(`${kind} ${id} ${action}`);
  });
  return [boardOf(result), ...flags];
}

test("[M10] a map that keeps the rules stays as it is, whatever order its parts come in", () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      expect(repairMap(partsOf(map))).toEqual(map);
      expect(JSON.stringify(repairMap(backwards(partsOf(map))))).toBe(JSON.stringify(map));
    }),
  );
});

test("[M10] whatever is deleted of it, a map of what is left keeps the rules", () => {
  const someDeleted = fc.array(fc.nat(40), { maxLength: 12 });
  fc.assert(
    fc.property(arbitraryMap(), someDeleted, (map, picks) => {
      const { stages, touchpoints, lanes, notes, personas } = map;
      const ids = [...stages, ...touchpoints, ...lanes, ...notes, ...personas].map(({ id }) => id);
      const left = repairMap(
        partsOf(
          map,
          picks.map((pick) => ids[pick] ?? ""),
        ),
      );
      expect(repairMap(partsOf(left))).toEqual(left);
      const columns = new Set([...left.stages, ...left.touchpoints].map(({ id }) => id));
      const homes = new Set(left.lanes.filter(({ kind }) => kind === "notes").map(({ id }) => id));
      for (const { place } of left.notes)
        expect([columns.has(place.column), homes.has(place.lane)]).toEqual([true, true]);
      for (const { place } of left.touchpoints)
        expect(left.stages.some(({ id }) => id === place.stage)).toBe(true);
    }),
  );
});

test.each([
  ["a stage with all in it", "s1[t1] s2[t2] | l1: n1@t1", ["s1", "t1", "n1"], "s2[t2] | l1"],
  ["a touchpoint and its notes", "s1[t1 t2] | l1: n1@t1", ["t1", "n1"], "s1[t2] | l1"],
  ["a lane and its notes", "s1[t1] | l1: n1@t1 | l2", ["l1", "n1"], "s1[t1] | l2"],
  ["a persona", "s1[t1] | @ayse: t1=+1 | @ali", ["ayse"], "s1[t1] | @ali"],
])("[M11] %s is gone when nothing else lives in it", (...[, line, deleted, left]) => {
  expect(without(line, ...deleted)[0]).toBe(left);
});

test.each([
  ["a touchpoint keeps its stage", "s1[t1 t2] s2[]", ["s1", "t1"], "s1[t2] s2[]"],
  [
    "a note keeps its touchpoint, and that its stage",
    "s1[t1 t2] s2[] | l1: n1@t1",
    ["s1", "t1", "t2"],
    "s1[t1] s2[] | l1: n1@t1",
  ],
  [
    "a note keeps the stage it is about",
    "s1[t1] s2[] | l1: n1@s1",
    ["s1", "t1"],
    "s1[] s2[] | l1: n1@s1",
  ],
  ["a note keeps its lane", "s1[t1] | l1: n1@t1 n2@t1", ["l1", "n1"], "s1[t1] | l1: n2@t1"],
])("[M11] %s", (...[, line, deleted, left]) => {
  expect(without(line, ...deleted)).toEqual([left]);
});

test("[M11] a note that no lane shows keeps nothing", () => {
  const map = board("s1[t1] s2[] | emotion");
  const note = { id: "n1", place: { lane: "gone", column: "t1", order: "a0" }, text: "" };
  const [left, ...flags] = repaired({ ...map, notes: [note] }, ["s1", "t1"]);
  expect(left).toBe("s2[] | emotion");
  expect(flags).toEqual(["note n1 left-out"]);
});

test("[M12] what refers to nothing goes to the first there is, the same object at each read", () => {
  const map = board("s1[] s2[t1] | emotion | l1: n1@t1 | l2");
  const [touchpoint, note] = [map.touchpoints[0], map.notes[0]];
  if (!touchpoint || !note) throw new Error("the board has a touchpoint and a note");
  const adrift = {
    ...map,
    touchpoints: [{ ...touchpoint, place: { ...touchpoint.place, stage: "gone" } }],
    notes: [{ ...note, place: { ...note.place, lane: "emotion", column: "gone" } }],
  };
  expect(repaired(adrift)).toEqual([
    "s1[t1] s2[] | emotion | l1: n1@s1 | l2",
    "touchpoint t1 moved",
    "note n1 moved",
  ]);
  const once = repairMap(partsOf(adrift));
  expect(repairMap(partsOf(adrift), once)).toBe(once);
});

test("[M12] without any stage there are no touchpoints and no notes, and it is said", () => {
  const map = board("s1[t1] | l1: n1@s1");
  expect(repaired({ ...map, stages: [] })).toEqual([
    " | l1",
    "touchpoint t1 left-out",
    "note n1 left-out",
  ]);
});

test("[M21] a touchpoint with the id of a stage is left out while that stage is there", () => {
  const map = board("s1[t1] s2[] | l1: n1@t1");
  const both = {
    ...map,
    stages: map.stages.map((stage, at) => (at === 1 ? { ...stage, id: "t1" } : stage)),
  };
  expect(repaired(both)).toEqual(["s1[] t1[] | l1: n1@t1", "touchpoint t1 left-out"]);
  const parts = partsOf(both);
  const second = parts.stage.get("t1");
  if (!second) throw new Error("the second stage is there");
  const stage = new Map(parts.stage).set("t1", { ...second, isDeleted: true });
  expect(boardOf(repairMap({ ...parts, stage }))).toBe("s1[t1] | l1: n1@t1");
});

test("[M13] of two emotion lanes the first is shown; note lanes may be many", () => {
  const map = board("s1[] | l1 | emotion | l2");
  const [, emotion] = map.lanes;
  if (!emotion) throw new Error("the board has an emotion lane");
  const twin = { ...emotion, id: "twin", order: `${emotion.order}5` };
  expect(repaired({ ...map, lanes: [...map.lanes, twin] })).toEqual([
    "s1[] | l1 | emotion | l2",
    "lane twin left-out",
  ]);
  expect(repaired({ ...map, lanes: [...map.lanes, twin] }, ["emotion"])).toEqual([
    "s1[] | l1 | twin | l2",
  ]);
});

test("[M14] ratings and visits of what is gone do not count, and are back with it", () => {
  const line = "s1[t1 t2] | @ayse: t1=+1 -t2 | @ali: t1=2*";
  expect(without(line, "ayse")).toEqual([
    "s1[t1 t2] | @ali: t1=2*",
    "rating t1/ayse left-out",
    "path t2/ayse left-out",
  ]);
  expect(without(line, "t1")).toEqual([
    "s1[t2] | @ayse: -t2 | @ali",
    "rating t1/ali left-out",
    "rating t1/ayse left-out",
  ]);
  expect(without(line)).toEqual([line]);
});

test("[M14] a note about a persona who is gone is about everybody, and about her again when she is back", () => {
  const map = board("s1[t1] | l1: n1@t1 | @ayse");
  const [note] = map.notes;
  if (!note) throw new Error("the board has a note");
  const personal = { ...map, notes: [{ ...note, persona: "ayse" }] };
  const gone = repairMap(partsOf(personal, ["ayse"]));
  expect(gone.notes).toEqual([note]);
  expect(repairMap(partsOf(personal, ["ayse"]), gone)).toBe(gone);
  expect(repairMap(partsOf(personal), gone).notes[0]).toBe(personal.notes[0]);
});

test("[M15] rows of ratings stand in the order of their ids", () => {
  const map = board("s1[t2 t1] | @b: t2=+1 t1=+1 | @a: t2=+2 t1=+2");
  expect(
    JSON.stringify(Object.entries(map.ratings).map(([id, row]) => [id, Object.keys(row)])),
  ).toBe(
    JSON.stringify([
      ["t1", ["a", "b"]],
      ["t2", ["a", "b"]],
    ]),
  );
});

test("[M16] against the map before, only what changed is new", () => {
  const map = board("s1[t1 t2] | l1: n1@t1 | @ayse: t1=+1 t2=+2 -t2");
  const same = repairMap(partsOf(map), map);
  expect(same).toBe(map);
  const less = repairMap(partsOf(map, ["n1"]), map);
  expect(less.notes).toEqual([]);
  expect({ ...less, notes: map.notes }).toEqual(map);
  for (const list of [
    "info",
    "stages",
    "touchpoints",
    "lanes",
    "personas",
    "ratings",
    "offPath",
  ] as const) {
    expect(less[list]).toBe(map[list]);
  }
});

test("[M16] a changed rating leaves the other rows alone", () => {
  const map = board("s1[t1 t2] | @ayse: t1=+1 t2=+2");
  const changed = new Map(partsOf(map).ratings).set("t1", new Map([["ayse", { emotion: -1 }]]));
  const next = repairMap({ ...partsOf(map), ratings: changed }, map);
  expect(next.ratings["t1"]).toEqual({ ayse: { emotion: -1 } });
  expect(next.ratings["t2"]).toBe(map.ratings["t2"]);
});

test("[M2] notes stand by lane, then by column in reading order: a stage, then its touchpoints", () => {
  expect(boardOf(board("s1[t1] s2[t2] | l1: n1@t2 n2@s2 n3@t1 n4@s1 n5@s1 | l2: n6@s1"))).toBe(
    "s1[t1] s2[t2] | l1: n4@s1 n5@s1 n3@t1 n2@s2 n1@t2 | l2: n6@s1",
  );
});

test("[M16] the same ratings are not filed again, unless a touchpoint or persona came or went", () => {
  const parts = partsOf(board("s1[t1 t2] | @ayse: t1=+1 t2=+2 -t1"));
  const map = repairMap(parts);
  const [t1, t2] = parts.touchpoint.values();
  if (!t1 || !t2) throw new Error("the board has two touchpoints");
  const without = { ...parts, touchpoint: new Map([["t2", t2]]) };
  const less = repairMap(without, map);
  expect([Object.keys(less.ratings), less.offPath]).toEqual([["t2"], {}]);
  expect(repairMap(parts, less)).toEqual(map);
  const swapped = {
    ...parts,
    touchpoint: new Map([
      ["t2", t2],
      ["t9", { ...t1, entity: { ...t1.entity, id: "t9" } }],
    ]),
  };
  expect(Object.keys(repairMap(swapped, map).ratings)).toEqual(["t2"]);
});
