import { expect, test } from "vitest";
import { board } from "#test/support/board.ts";
import { targetsOf } from "#test/support/targetsOf.ts";
import { clipOf, isEmptyClip, withFreshIds } from "./clip.ts";
import type { Clip } from "./clip.ts";

const map = board(
  "s1[t1 t2] s2[t3] | l1: n1@t1 n2@s1 | l2: n3@t3 | @ayse: t1=+1 t3=+2 | @ali: -t2 | @can",
);

const idsOf = (entities: readonly { readonly id: string }[]) =>
  entities.map(({ id }) => id).join(" ");
const inside = ({ stages, touchpoints, notes, lanes, personas }: Clip) =>
  [stages, touchpoints, notes, lanes, personas].map(idsOf);

test.each([
  ["s1", ["s1", "t1 t2", "n2 n1", "l1", "ayse ali"]],
  ["t1", ["", "t1", "n1", "l1", "ayse"]],
  ["t2", ["", "t2", "", "", "ali"]],
  ["n3", ["", "", "n3", "l2", ""]],
  ["t1 n3", ["", "t1", "n1 n3", "l1 l2", "ayse"]],
  ["l1 ayse gone", ["", "", "", "", ""]],
])("[M20] a selection of %s takes along what lives in it", (selection, expected) => {
  expect(inside(clipOf(map, targetsOf(map, selection)))).toEqual(expected);
});

test("[M20] ratings and visits go along", () => {
  const { ratings, offPath } = clipOf(map, targetsOf(map, "s1"));
  expect(ratings).toEqual({ t1: { ayse: { emotion: 1 } } });
  expect(offPath).toEqual({ t2: { ali: true } });
});

test("[M20] a note takes along the persona it is about", () => {
  const notes = map.notes.map((note) => ({ ...note, persona: "can" }));
  expect(idsOf(clipOf({ ...map, notes }, [{ kind: "note", id: "n1" }]).personas)).toBe("can");
});

test("[M20] a clip without stages, touchpoints and notes is empty", () => {
  expect(isEmptyClip(clipOf(map, targetsOf(map, "l1 ayse")))).toBe(true);
  expect(isEmptyClip(clipOf(map, targetsOf(map, "n1")))).toBe(false);
});

test("[M20] fresh ids are new for all, and all still belong where they belonged", () => {
  let count = 0;
  const fresh = withFreshIds(clipOf(map, targetsOf(map, "s1 t3")), () => `f${count++}`);
  expect(inside(fresh)).toEqual(["f0", "f1 f2 f3", "f4 f5 f6", "l1 l2", "ayse ali"]);
  expect(fresh.touchpoints.map(({ place }) => place.stage)).toEqual(["f0", "f0", "s2"]);
  expect(fresh.notes.map(({ place }) => place.column)).toEqual(["f0", "f1", "f3"]);
  expect(Object.keys(fresh.ratings)).toEqual(["f1", "f3"]);
  expect(Object.keys(fresh.offPath)).toEqual(["f2"]);
});

test("[M22] a note that bears a touchpoint's id is another thing", () => {
  const twins = board("s1[t1 t2] | l1: t1@t2 n@t1 | @ayse: t1=+1");
  const clipped = (kind: "touchpoint" | "note") => clipOf(twins, [{ kind, id: "t1" }]);
  expect(inside(clipped("touchpoint"))).toEqual(["", "t1", "n", "l1", "ayse"]);
  expect(inside(clipped("note"))).toEqual(["", "", "t1", "l1", ""]);
  let count = 0;
  const fresh = withFreshIds(clipOf(twins, targetsOf(twins, "s1")), () => `f${count++}`);
  expect(inside(fresh).slice(0, 3)).toEqual(["f0", "f1 f2", "f3 f4"]);
  expect(fresh.notes.map(({ place }) => place.column)).toEqual(["f1", "f2"]);
  expect(Object.keys(fresh.ratings)).toEqual(["f1"]);
});
