import { Resvg } from "@resvg/resvg-js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { drawnFigures } from "#core/analysis/drawnFigures.ts";
import type { Piece } from "#core/layout/pieces/piece.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { pictureOfMap } from "#core/scene/pictureOfMap.ts";
import type { Scene } from "#core/scene/primitives.ts";
import { sceneToSvg } from "#core/scene/sceneToSvg.ts";
import { arbitraryMap } from "../support/arbitraryMap.ts";

const paper = { idPrefix: "y-", background: "paper" } as const;

/** Everything in a map that can be drawn by itself. */
function piecesIn(map: JourneyMap): readonly Piece[] {
  const { stages, touchpoints, lanes, notes, personas } = map;
  return [
    ...stages.map(({ id }): Piece => ({ kind: "stage", id })),
    ...touchpoints.map(({ id }): Piece => ({ kind: "touchpoint", id })),
    ...lanes.map(({ id }): Piece => ({ kind: "lane", id })),
    ...notes.map(({ id }): Piece => ({ kind: "note", id })),
    ...personas.map(({ id }): Piece => ({ kind: "persona", id })),
    ...touchpoints.flatMap(({ id: touchpoint }) => [
      ...personas.map(({ id: persona }): Piece => ({ kind: "rating", touchpoint, persona })),
      ...lanes.map(({ id: lane }): Piece => ({ kind: "cell", lane, column: touchpoint })),
    ]),
  ];
}

const anyChoice = arbitraryMap().chain((map) => {
  const all = [...piecesIn(map)];
  const only = fc.subarray(all, { maxLength: Math.min(3, all.length) });
  return fc.record({ map: fc.constant(map), only });
});

const draw = (map: JourneyMap, only?: readonly Piece[]): Scene =>
  pictureOfMap(map, { locale: "tr", theme: "light", ...drawnFigures(map), only });

/** What stands at its own place: the rest is as wide as what is shown, or stands where there is room. */
const things = ["touchpoint", "note", "face", "bar", "expectation"];

test("[L22] whatever is chosen, it stands as it does in the map, inside the picture", () => {
  fc.assert(
    fc.property(anyChoice, ({ map, only }) => {
      const [whole, part] = [draw(map), draw(map, only)];
      const { origin, size } = part;
      for (const { box } of part.groups) {
        expect(box.x).toBeGreaterThanOrEqual(origin.x - 1);
        expect(box.y).toBeGreaterThanOrEqual(origin.y - 1);
        expect(box.x + box.width).toBeLessThanOrEqual(origin.x + size.width + 1);
        expect(box.y + box.height).toBeLessThanOrEqual(origin.y + size.height + 1);
      }
      const inLane = (scene: Scene, key: string) => {
        const group = scene.groupByKey.get(key);
        const lane = scene.layout.laneById.get(group?.entity.lane ?? "");
        return [group?.box.x, (group?.box.y ?? NaN) - (lane?.box.y ?? NaN)];
      };
      for (const { key, kind } of part.groups) {
        if (things.includes(kind)) expect(inLane(part, key)).toEqual(inLane(whole, key));
      }
    }),
    { numRuns: 60 },
  );
});

test("[L22] all lanes are all of the map", () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const lanes = map.lanes.map(({ id }): Piece => ({ kind: "lane", id }));
      fc.pre(map.lanes.some(({ hidden }) => !hidden));
      const [whole, part] = [draw(map), draw(map, lanes)];
      const keys = ({ groups }: Scene) => groups.map(({ key }) => key);
      expect(keys(part)).toEqual(keys(whole).filter((key) => key !== "heading"));
      expect(part.size.width).toBe(whole.size.width);
    }),
    { numRuns: 30 },
  );
});

test("[S12] whatever is chosen can be rasterised", () => {
  fc.assert(
    fc.property(anyChoice, ({ map, only }) => {
      const svg = sceneToSvg(draw(map, only), paper);
      const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
      expect(image.width).toBeGreaterThan(0);
    }),
    { numRuns: 25 },
  );
});
