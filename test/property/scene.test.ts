import { Resvg } from "@resvg/resvg-js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { drawnFigures } from "#core/analysis/drawnFigures.ts";
import { layoutMap } from "#core/layout/layoutMap.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { pictureOfMap } from "#core/scene/pictureOfMap.ts";
import { detailLevels } from "#core/scene/primitives.ts";
import { sceneOfMap } from "#core/scene/sceneOfMap.ts";
import { sceneToSvg } from "#core/scene/sceneToSvg.ts";
import { arbitraryMap } from "../support/arbitraryMap.ts";
import { fixtureMap } from "../support/fixtureMap.ts";
import { parseXml } from "../support/parseXml.ts";

const paper = { idPrefix: "y-", background: "paper" } as const;
const anyLook = fc.record({
  theme: fc.constantFrom("light", "dark"),
  lod: fc.constantFrom(...detailLevels),
});

function everywhere(text: string): JourneyMap {
  return fixtureMap({
    info: { title: text },
    stages: [{ id: "s", title: text }],
    touchpoints: [
      { id: "a", stage: "s", title: text, channel: text, owner: text, momentOfTruth: true },
      { id: "b", stage: "s", title: text },
    ],
    lanes: [
      { id: "tp", kind: "touchpoints", title: text, groupBy: "owner" },
      { id: "notes", kind: "notes", title: text },
      { id: "curve", kind: "emotion" },
      { id: "own", kind: "ownership" },
    ],
    notes: [{ id: "n", lane: "notes", column: "a", text, persona: "p" }],
    personas: [{ id: "p", name: text }],
    ratings: { "a/p": { emotion: 2 }, "b/p": { emotion: -1 } },
  });
}

test("[S4] an SVG is well-formed XML whatever the texts in it hold", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
    fc.constantFrom(
      "]]>",
      "<!--",
      "&#0;",
      "\ud800",
      "\u0000\u001b\ufffe\uffff",
      "</text>",
      "\u202e",
    ),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const map = everywhere(text);
      const figures = drawnFigures(map);
      const scene = pictureOfMap(map, { locale: "tr", theme: "light", ...figures });
      parseXml(sceneToSvg(scene, { ...paper, title: text }));
    }),
  );
});

test("[S3] whatever the map, keys are unique and drawing goes on from any scene before", () => {
  fc.assert(
    fc.property(arbitraryMap(), arbitraryMap(), anyLook, (one, other, look) => {
      const draw = (map: JourneyMap) =>
        layoutMap(map, { locale: "en", mode: "edit", ...drawnFigures(map) });
      const before = sceneOfMap(draw(one), look);
      const after = sceneOfMap(draw(other), look, before);
      expect(after.groupByKey.size).toBe(after.groups.length);
      expect(after.groups).toEqual(sceneOfMap(draw(other), look).groups);
      expect(sceneOfMap(draw({ ...one }), look, after).groups).toEqual(before.groups);
    }),
    { numRuns: 30 },
  );
});

test("[S12] any part of any picture can be rasterised", () => {
  const anyCrop = fc.record({
    x: fc.integer({ min: -300, max: 2500 }),
    y: fc.integer({ min: -300, max: 2500 }),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(arbitraryMap(), fc.option(anyCrop, { nil: undefined }), (map, crop) => {
      const figures = drawnFigures(map);
      const scene = pictureOfMap(map, { locale: "en", theme: "light", ...figures });
      const part = crop === undefined ? scene : { ...scene, origin: crop, size: crop };
      const svg = sceneToSvg(part, { ...paper, scale: crop === undefined ? 0.2 : 1 });
      const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
      expect(image.width).toBeGreaterThan(0);
    }),
    { numRuns: 25 },
  );
});
