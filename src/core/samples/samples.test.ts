import { describe, expect, test } from "vitest";
import { peakEndOf } from "#core/analysis/peakEnd.ts";
import { readMapFile } from "#core/formats/json/readMapFile.ts";
import { writeMapFile } from "#core/formats/json/writeMapFile.ts";
import { type JourneyMap, locales } from "#core/model/journeyMap.ts";
import { wordsOf } from "#core/words/words.ts";
import { sampleMap } from "./index.ts";
import { templates } from "./templates.ts";

const counted = () => {
  let count = 0;
  return () => `id${count++}`;
};
const samples = templates.filter((template) => template !== "blank");
const both = templates.flatMap((template) => locales.map((locale) => [template, locale] as const));

describe.each(both)("%s in %s", (template, locale) => {
  const map = sampleMap(template, locale, counted());

  test("[F9] reads back from its own file", () => {
    expect(readMapFile(writeMapFile(map), counted())).toEqual({ ok: true, map, report: [] });
  });

  test("every id is one of its own", () => {
    const parts = [map.stages, map.touchpoints, map.lanes, map.notes, map.personas].flat();
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });

  test("has something to type in and somebody to rate", () => {
    expect(map.personas.length).toBeGreaterThan(0);
    expect(map.touchpoints.length).toBeGreaterThanOrEqual(map.stages.length);
    expect(map.lanes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["touchpoints", "emotion", "notes", "satisfaction"]),
    );
  });
});

describe.each(samples)("%s", (template) => {
  const [tr, en] = [sampleMap(template, "tr", counted()), sampleMap(template, "en", counted())];

  test("[F9] differs between the languages in nothing but words", () => {
    expect(withoutWords(en)).toEqual(withoutWords(tr));
  });

  test("[F9] has a text in one language where it has one in the other", () => {
    expect(textsOf(en).map((text) => text === "")).toEqual(textsOf(tr).map((text) => text === ""));
  });

  test("bears the name by which it is offered", () => {
    expect(tr.info.title).toBe(wordsOf("tr").templates[template].name);
    expect(en.info.title).toBe(wordsOf("en").templates[template].name);
  });

  test("stands on evidence, names owners, and leaves something unowned", () => {
    const ratings = Object.values(tr.ratings).flatMap((row) => Object.values(row));
    expect(ratings.filter(({ evidence }) => evidence === undefined)).toEqual([]);
    expect(ratings.filter(({ date }) => date !== undefined && !date.startsWith("2026-"))).toEqual(
      [],
    );
    expect(tr.touchpoints.some(({ owner }) => owner === "")).toBe(true);
    expect(tr.touchpoints.some(({ momentOfTruth }) => momentOfTruth)).toBe(true);
  });
});

test("the shoe order has the curves of Ayşe and Ali", () => {
  const map = sampleMap("shoe-order", "tr", counted());
  const [ayse, ali] = map.personas.map(({ id }) => peakEndOf(map, id));
  const titleOf = (id: string | undefined) => map.touchpoints.find((one) => one.id === id)?.title;
  expect(titleOf(ayse?.pit?.touchpoint)).toBe("Kapıda teslim");
  expect(titleOf(ayse?.end?.touchpoint)).toBe("Geç kalan iade ve çiçek");
  expect(ayse?.remembered).toBeCloseTo(1.9);
  expect(titleOf(ali?.pit?.touchpoint)).toBe("Kartla ödeme");
  expect(ali?.remembered).toBeCloseTo(1.2);
  expect(ali?.rated).toHaveLength(8);
});

/** Every text of a map, in the order of its file. */
function textsOf(map: JourneyMap): string[] {
  const texts: string[] = [];
  JSON.parse(JSON.stringify(map), (_, value: unknown) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  return texts;
}

const wordless = ["channel", "owner", "feeling", "comment", "title", "text", "name", "description"];
const more = ["principles", "role", "quote", "goals", "frustrations", "label", "locale"];

function withoutWords(map: JourneyMap): unknown {
  const worded = new Set([...wordless, ...more]);
  return JSON.parse(JSON.stringify(map), (key, value: unknown) =>
    worded.has(key) ? undefined : value,
  );
}
