import { expect, test } from "vitest";
import { board, boardOf } from "#test/support/board.ts";
import { alone } from "#test/support/outcome.ts";
import { targetsOf } from "#test/support/targetsOf.ts";
import { clipOf, withFreshIds } from "../model/clip.ts";
import type { Clip } from "../model/clip.ts";
import type { JourneyMap, Lane, Persona } from "../model/journeyMap.ts";
import { plan } from "./index.ts";
import { isRefusal } from "./refusal.ts";

const line = "s1[t1 t2] s2[t3] | l1: n2@s1 n1@t1 n3@t3 | l2 | @ayse: t1=+1 -t2 | @ali: t1=2*";
const map = board(line);

/** What is selected, copied: `t1` becomes `t1+`. */
function copied(selection: string, from: JourneyMap = map): Clip {
  const clip = clipOf(from, targetsOf(from, selection));
  const ids = [...clip.stages, ...clip.touchpoints, ...clip.notes].map(({ id }) => `${id}_`);
  return withFreshIds(clip, () => ids.shift() ?? "");
}

/** The board after pasting at a column and a lane. */
function pasted(
  clip: Clip,
  spot: { column?: string; lane?: string } = {},
  into: JourneyMap = map,
): string {
  const me = alone(into);
  const planned = me.run({ type: "paste", clip, ...spot });
  return isRefusal(planned) ? planned.refused : boardOf(me.map);
}

const lanesAndPersonas = " | l2 | @ayse: t1=+1 t1_=+1 -t2 | @ali: t1=2* t1_=2*";

test.each([
  [
    "s1",
    { column: "s1" },
    `s1[t1 t2] s1_[t1_ t2_] s2[t3] | l1: n2@s1 n1@t1 n2_@s1_ n1_@t1_ n3@t3 | l2 | @ayse: t1=+1 -t2 t1_=+1 -t2_ | @ali: t1=2* t1_=2*`,
  ],
  [
    "t1",
    { column: "t1" },
    `s1[t1 t1_ t2] s2[t3] | l1: n2@s1 n1@t1 n1_@t1_ n3@t3${lanesAndPersonas}`,
  ],
  [
    "t1",
    { column: "s1" },
    "s1[t1 t2 t1_] s2[t3] | l1: n2@s1 n1@t1 n1_@t1_ n3@t3 | l2 | @ayse: t1=+1 -t2 t1_=+1 | @ali: t1=2* t1_=2*",
  ],
  [
    "t1",
    {},
    "s1[t1 t2] s2[t3 t1_] | l1: n2@s1 n1@t1 n3@t3 n1_@t1_ | l2 | @ayse: t1=+1 -t2 t1_=+1 | @ali: t1=2* t1_=2*",
  ],
  [
    "n1",
    { column: "t2", lane: "l2" },
    "s1[t1 t2] s2[t3] | l1: n2@s1 n1@t1 n3@t3 | l2: n1_@t2 | @ayse: t1=+1 -t2 | @ali: t1=2*",
  ],
  [
    "n1 n3",
    { column: "t3" },
    "s1[t1 t2] s2[t3] | l1: n2@s1 n1@t1 n3@t3 n1_@t3 n3_@t3 | l2 | @ayse: t1=+1 -t2 | @ali: t1=2*",
  ],
  [
    "n1",
    { column: "gone" },
    "s1[t1 t2] s2[t3] | l1: n2@s1 n1@t1 n1_@s2 n3@t3 | l2 | @ayse: t1=+1 -t2 | @ali: t1=2*",
  ],
])("[C7] %s pasted at %j", (selection, spot, expected) => {
  expect(pasted(copied(selection), spot)).toBe(expected);
});

test("[C7] in a map without stages, touchpoints and notes go into the last stage that comes along", () => {
  const empty = board("| l1 | @ali");
  expect(pasted(copied("s1 t3 n3"), {}, empty)).toBe(
    "s1_[t1_ t2_ t3_] | l1: n2_@s1_ n1_@t1_ n3_@t3_ | @ali: t1_=2*",
  );
  expect(pasted(copied("s1 n3"), {}, empty)).toBe(
    "s1_[t1_ t2_] | l1: n2_@s1_ n3_@s1_ n1_@t1_ | @ali: t1_=2*",
  );
  expect(pasted(copied("t3"), {}, empty)).toBe("no-stage");
});

test("[C7] notes need a lane to lie in", () => {
  expect(pasted(copied("t1"), {}, board("s1[t1] | emotion"))).toBe("no-note-lane");
  expect(pasted(copied("t2"), {}, board("s1[t1] | emotion"))).toBe("s1[t1 t2_] | emotion");
});

/** A map of other people's: the same names and kinds behind other ids. */
function elsewhere(
  lanes: readonly Partial<Lane>[],
  personas: readonly Partial<Persona>[],
): JourneyMap {
  const other = board("z1[] | a | b | c | @x | @y");
  return {
    ...other,
    lanes: other.lanes.map((lane, index) => ({ ...lane, ...lanes[index] })),
    personas: other.personas.map((persona, index) => ({ ...persona, ...personas[index] })),
  };
}

test("[C7] in another map lanes are found by kind and name, then by kind, else the first", () => {
  const clip = copied("n1");
  const pains = { noteKind: "pain", title: "Sıkıntılar" } as const;
  const theirs = { ...clip, lanes: clip.lanes.map((lane) => ({ ...lane, ...pains })) };
  const laneOf = (...lanes: Partial<Lane>[]) =>
    pasted(theirs, {}, elsewhere(lanes, []))
      .split(" | ")
      .find((row) => row.includes("n1_"));
  expect(laneOf({}, { noteKind: "pain" }, pains)).toBe("c: n1_@z1");
  expect(laneOf({}, { noteKind: "pain" }, {})).toBe("b: n1_@z1");
  expect(laneOf({}, {}, {})).toBe("a: n1_@z1");
});

test("[C7] in another map personas are found by name; what is of others stays behind", () => {
  const clip = { ...copied("t1"), notes: [] };
  expect(pasted(clip, {}, elsewhere([], [{ name: "ali" }]))).toBe(
    "z1[t1_] | a | b | c | @x: t1_=2* | @y",
  );
  expect(pasted(clip, {}, elsewhere([], [{ name: "" }, { name: "" }]))).toBe(
    "z1[t1_] | a | b | c | @x | @y",
  );
  const nameless = {
    ...clip,
    personas: clip.personas.map((persona) => ({ ...persona, name: "" })),
  };
  expect(pasted(nameless, {}, elsewhere([], [{ name: "" }, { name: "" }]))).toBe(
    "z1[t1_] | a | b | c | @x | @y",
  );
});

test("[C7] a note stays about its persona where she is there, else it is about everybody", () => {
  const clip = copied("n1");
  const personal = {
    ...clip,
    personas: map.personas,
    notes: clip.notes.map((note) => ({ ...note, persona: "ali" })),
  };
  const me = alone(map);
  me.run({ type: "paste", clip: personal });
  expect(me.map.notes.find(({ id }) => id === "n1_")?.persona).toBe("ali");
  const you = alone("z1[] | a");
  you.run({ type: "paste", clip: personal });
  expect(you.map.notes).toHaveLength(1);
  expect(you.map.notes[0]).not.toHaveProperty("persona");
});

test("[C3][C7] a clip that would overfill the map is refused whole", () => {
  const touchpoints = Array.from({ length: 4998 }, (_, index) => `x${index}`).join(" ");
  const big = copied("z1", board(`z1[${touchpoints}]`));
  expect(plan(map, { type: "paste", clip: big })).toEqual({ refused: "too-many", max: 5000 });
});

test("[C6] a clip from who knows where is stored as it will be read", () => {
  const clip = copied("t2");
  const odd = clip.touchpoints.map((touchpoint) => ({
    ...touchpoint,
    owner: "  a \n b ",
    companyScore: 9,
    extra: "x",
  }));
  const me = alone(map);
  me.run({ type: "paste", clip: { ...clip, touchpoints: odd } });
  const stored = me.doc.getMap("touchpoints").get("t2_") as Map<string, unknown>;
  expect([stored.get("owner"), stored.get("companyScore"), stored.has("extra")]).toEqual([
    "a b",
    5,
    false,
  ]);
});

test("[C5][C7] touchpoints and notes that share a key stay in their order under their new ids", () => {
  const order = "a5";
  const touchpoints = map.touchpoints.map((item) => ({ ...item, place: { ...item.place, order } }));
  const tied = { ...map, touchpoints, notes: [] };
  const clip = clipOf(tied, targetsOf(tied, "s1"));
  const ids = ["z3", "z2", "z1"];
  expect(
    pasted(
      withFreshIds(clip, () => ids.shift() ?? ""),
      {},
      tied,
    ),
  ).toContain("s1[t1 t2] s2[t3] z3[z2 z1]");
});
