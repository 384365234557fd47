import { expect, test } from "vitest";
import { layoutMap } from "#core/layout/layoutMap.ts";
import type { LayoutOptions } from "#core/layout/layoutOptions.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { type FixtureParts, fixtureMap } from "#test/support/fixtureMap.ts";
import { facePrimitives } from "./faces.ts";
import type { DetailLevel, Scene } from "./primitives.ts";
import { sceneOfMap } from "./sceneOfMap.ts";
import { themeOf } from "./theme.ts";

const map = fixtureMap({
  stages: [{ id: "s1" }],
  touchpoints: [
    { id: "a", stage: "s1", title: "Kapıda teslim", channel: "courier" },
    { id: "b", stage: "s1", title: "Destek" },
  ],
  lanes: [
    { id: "first", kind: "notes" },
    { id: "tp", kind: "touchpoints" },
    { id: "curve", kind: "emotion" },
    { id: "bars", kind: "satisfaction" },
  ],
  notes: [
    { id: "n", lane: "first", column: "a", text: "bir" },
    { id: "m", lane: "first", column: "b", text: "iki" },
  ],
  personas: [{ id: "p" }],
  ratings: { "a/p": { emotion: 1 }, "b/p": { emotion: -2, evidence: "survey", count: 214 } },
});

const threeSteps: FixtureParts = {
  stages: [{ id: "s" }],
  touchpoints: [
    { id: "a", stage: "s", owner: "Pazarlama" },
    { id: "b", stage: "s", owner: "Lojistik" },
    { id: "c", stage: "s", owner: "Finans" },
  ],
  lanes: [
    { id: "tp", kind: "touchpoints" },
    { id: "curve", kind: "emotion" },
    { id: "own", kind: "ownership" },
  ],
  ratings: {
    "b/p": { emotion: 1 },
    "c/p": { emotion: 0 },
    "a/q": { emotion: 2 },
    "c/q": { emotion: 1 },
  },
};

const options: LayoutOptions = { locale: "tr", mode: "edit" };

function sceneOf(of: JourneyMap, previous?: Scene, lod: DetailLevel = "full"): Scene {
  return sceneOfMap(layoutMap(of, options), { theme: "light", lod }, previous);
}

function withNote(text: string): JourneyMap {
  return { ...map, notes: map.notes.map((note) => (note.id === "n" ? { ...note, text } : note)) };
}

function changed(before: Scene, after: Scene): readonly string[] {
  return after.groups
    .filter((group) => before.groupByKey.get(group.key) !== group)
    .map((g) => g.key);
}

test("[S1] drawing the same map again gives the same groups", () => {
  const before = sceneOf(map);
  expect(sceneOf({ ...map }, before).groups).toBe(before.groups);
});

test("[S1] one edited note is one new group", () => {
  const before = sceneOf(map);
  expect(changed(before, sceneOf(withNote("üç"), before))).toEqual(["note:n"]);
});

test("[S1] one new score moves its face, its curve and its bar", () => {
  const before = sceneOf(map);
  const ratings = { ...map.ratings, a: { p: { emotion: 1.2 } } };
  expect(changed(before, sceneOf({ ...map, ratings }, before))).toEqual([
    "curve:curve/p",
    "bar:bars/a/p",
    "face:curve/a/p",
  ]);
});

test("[S2] what only moved keeps its primitives", () => {
  const before = sceneOf(map);
  const after = sceneOf(withNote("uzun ".repeat(20)), before);
  const card = (scene: Scene) => scene.groupByKey.get("touchpoint:tp/a");
  expect(card(after)?.box.y).toBeGreaterThan(card(before)?.box.y ?? 0);
  expect(card(after)?.primitives).toBe(card(before)?.primitives);
});

test("[S2] another theme or detail draws anew", () => {
  const before = sceneOf(map);
  const dark = sceneOfMap(before.layout, { theme: "dark", lod: "full" }, before);
  expect(changed(before, dark).length).toBe(before.groups.length);
});

/** What differs between a drawing that goes on from an earlier one and one that does not. */
function stale(
  before: JourneyMap,
  after: JourneyMap,
  looks = [options, options],
): readonly string[] {
  const [first = options, second = options] = looks;
  const look = { theme: "light", lod: "full" } as const;
  const previous = sceneOfMap(layoutMap(before, first), look);
  const anew = sceneOfMap(layoutMap(after, second), look).groupByKey;
  const { groups } = sceneOfMap(layoutMap(after, second), look, previous);
  return groups.flatMap((group) =>
    JSON.stringify(group) === JSON.stringify(anew.get(group.key)) ? [] : [group.key],
  );
}

test("[S3] a channel and a count are in the reader's language as soon as it is another one", () => {
  const channels = ["e-mail", "phone", "store", "social-media"].map((channel, i) => ({
    id: `t${i}`,
    stage: "s",
    channel,
    owner: "Lojistik",
  }));
  const counted = fixtureMap({
    stages: [{ id: "s" }],
    touchpoints: channels,
    lanes: [
      { id: "tp", kind: "touchpoints" },
      { id: "curve", kind: "emotion" },
    ],
    personas: [{ id: "p" }],
    ratings: { "t0/p": { emotion: 1, evidence: "survey", count: 12_345 } },
  });
  expect(stale(counted, counted, [options, { ...options, locale: "en" }])).toEqual([]);
});

test("[S3] lines and the legend take the pattern of a persona's new place", () => {
  const two = fixtureMap({ ...threeSteps, personas: [{ id: "p" }, { id: "q", colour: 1 }] });
  const turned = { ...two, personas: [...two.personas].reverse() };
  expect(stale(two, turned)).toEqual([]);
  const exported: LayoutOptions = { ...options, mode: "export" };
  expect(stale(two, turned, [exported, exported])).toEqual([]);
});

test("[S3] a line and a hand-off stand for what is there now", () => {
  const before = fixtureMap({ ...threeSteps, personas: [{ id: "p" }] });
  const [a, b, c] = before.touchpoints;
  if (a === undefined || b === undefined || c === undefined) throw new Error("expected three");
  expect(stale(before, { ...before, touchpoints: [a, { ...b, id: "d" }, c] })).toEqual([]);
  expect(stale(before, { ...before, touchpoints: [{ ...a, id: "d" }, b, c] })).toEqual([]);
});

test("[S3] keys are unique and groups come back to front", () => {
  const { groups, groupByKey } = sceneOf(map);
  expect(groupByKey.size).toBe(groups.length);
  const layers = groups.map(({ layer }) => layer);
  expect(layers).toEqual([...layers].sort((a, b) => a - b));
});

test("[S8] from afar cards show their title larger, from farther nothing is written", () => {
  const texts = (lod: DetailLevel) =>
    sceneOf(map, undefined, lod).groups.flatMap(({ kind, primitives }) =>
      primitives.flatMap((one) => (one.type === "text" && kind !== "face" ? [one] : [])),
    );
  const titles = texts("title").filter(({ text }) => text.startsWith("Kapıda"));
  expect(titles.map(({ size }) => size)).toEqual([20]);
  expect(texts("block")).toEqual([]);
});

test("[S9] the five faces differ without their colours", () => {
  const spot = { centre: { x: 0, y: 0 }, radius: 10 };
  const shapes = ([-2, -1, 0, 1, 2] as const).map((level) =>
    facePrimitives(themeOf("light"), level, spot)
      .map((one) => (one.type === "path" ? one.d : ""))
      .join(),
  );
  expect(new Set(shapes).size).toBe(5);
});

test("[S9] an assumption has a dashed ring, evidence a solid one with its count", () => {
  const face = (key: string) => sceneOf(map).groupByKey.get(key)?.primitives ?? [];
  const rings = (key: string) =>
    face(key).flatMap((one) => (one.type === "circle" && one.strokeWidth === 2 ? [one.dash] : []));
  expect(rings("face:curve/a/p")).toEqual([[3.2, 3]]);
  expect(rings("face:curve/b/p")).toEqual([undefined]);
  const counts = face("face:curve/b/p").flatMap((one) => (one.type === "text" ? [one.text] : []));
  expect(counts).toEqual(["n 214"]);
});
