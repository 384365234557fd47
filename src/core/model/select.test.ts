import { expect, test } from "vitest";
import { board } from "#test/support/board.ts";
import type { Rating } from "./journeyMap.ts";
import {
  feltAt,
  indexOf,
  isOnPath,
  notesInCell,
  owners,
  path,
  satisfactionOf,
  stageOfColumn,
  tenths,
  touchpointsOf,
  valueOf,
} from "./select.ts";

const map = board("s1[t1 t2] s2[t3] | l1: n1@t1 n2@s2 n3@t1 | @ayse: -t2 t1=+1");
const idsOf = (entities: readonly { readonly id: string }[]) =>
  entities.map(({ id }) => id).join(" ");

test.each<readonly [Rating | undefined, number | undefined, number | undefined]>([
  [undefined, undefined, undefined],
  [{}, undefined, undefined],
  [{ count: 3 }, undefined, undefined],
  [{ emotion: 0 }, 0, 3],
  [{ emotion: -1.7 }, -1.7, 1.3],
  [{ satisfaction: 4.3 }, 1.3, 4.3],
  [{ satisfaction: 3 }, 0, 3],
  [{ emotion: 2, satisfaction: 1 }, 2, 1],
])("[M18] %j is %s and %s", (rating, value, satisfaction) => {
  expect(valueOf(rating)).toBe(value);
  expect(satisfactionOf(rating)).toBe(satisfaction);
});

test("[M8] tenths have neither −0 nor a tail of binary digits", () => {
  expect([-0.04, 0.1 + 0.2, 1.25, -1.26].map(tenths)).toEqual([0, 0.3, 1.3, -1.3]);
});

test("[M19] a path leaves out what the persona does not visit", () => {
  expect(idsOf(path(map, "ayse"))).toBe("t1 t3");
  expect(idsOf(path(map, "somebody"))).toBe("t1 t2 t3");
  expect([isOnPath(map, "t1", "ayse"), isOnPath(map, "t2", "ayse")]).toEqual([true, false]);
});

test("[M19] what was felt at a touchpoint is that of its visitors who were rated there", () => {
  const rated = board("s1[t1] | @ayse: t1=+1 | @ali: t1=-2 -t1 | @can:");
  expect(feltAt(rated, "t1").map(({ persona, value }) => [persona.id, value])).toEqual([
    ["ayse", 1],
  ]);
  expect(feltAt(rated, "t9")).toEqual([]);
});

test("[M16] a list that did not change is indexed once", () => {
  const renamed = { ...map, info: { ...map.info, title: "x" } };
  expect(indexOf(renamed)).not.toBe(indexOf(map));
  expect(indexOf(renamed)).toEqual(indexOf(map));
  expect(indexOf(renamed).notesByCell).toBe(indexOf(map).notesByCell);
  expect(indexOf(renamed).touchpoints).toBe(indexOf(map).touchpoints);
  expect(indexOf(map)).toBe(indexOf(map));
});

test("[M2] cells and stages hold theirs in order", () => {
  expect(idsOf(touchpointsOf(map, "s1"))).toBe("t1 t2");
  expect(idsOf(touchpointsOf(map, "s9"))).toBe("");
  expect(idsOf(notesInCell(map, "l1", "t1"))).toBe("n1 n3");
  expect(idsOf(notesInCell(map, "l1", "t2"))).toBe("");
});

test("[M2] a column belongs to its touchpoint's stage, or is a stage", () => {
  expect(stageOfColumn(map, "t3")?.id).toBe("s2");
  expect(stageOfColumn(map, "s1")?.id).toBe("s1");
  expect(stageOfColumn(map, "n1")).toBeUndefined();
});

test("[M2] owners stand once each, in the order of columns", () => {
  const [t1, t2, t3] = map.touchpoints;
  if (!t1 || !t2 || !t3) throw new Error("the board has three touchpoints");
  const touchpoints = [
    { ...t1, owner: "Lojistik" },
    t2,
    { ...t3, owner: "Lojistik" },
    { ...t3, owner: "Finans" },
  ];
  expect(owners({ ...map, touchpoints })).toEqual(["Lojistik", "Finans"]);
});
