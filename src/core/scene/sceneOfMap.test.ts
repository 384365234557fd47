import { expect, test } from "vitest";
import { layoutMap } from "#core/layout/layoutMap.ts";
import type { LayoutOptions } from "#core/layout/mapLayout.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { fixtureMap } from "#test/support/fixtureMap.ts";
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
