import * as fc from "fast-check";
import { expect, test } from "vitest";
import { peakEndByPersona } from "#core/analysis/peakEnd.ts";
import { layoutMap } from "#core/layout/layoutMap.ts";
import type { Drag, LayoutMode } from "#core/layout/layoutOptions.ts";
import { type Id, type JourneyMap, type Locale, locales } from "#core/model/journeyMap.ts";
import {
  type DetailLevel,
  detailLevels,
  type Scene,
  type ThemeName,
} from "#core/scene/primitives.ts";
import { sceneOfMap } from "#core/scene/sceneOfMap.ts";
import { arbitraryIntent, commandFor } from "#test/support/arbitraryCommand.ts";
import { arbitraryMap } from "#test/support/arbitraryMap.ts";
import { alone } from "#test/support/outcome.ts";

/** How one looks at a map: what an editor may change from one drawing to the next without a command. */
interface Look {
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly lod: DetailLevel;
  readonly mode: LayoutMode;
  /** Picks the personas and stages shown, and what is being dragged; 0: all, and nothing. */
  readonly chosen: number;
  readonly range: number;
  readonly dragged: number;
}

const arbitraryLook: fc.Arbitrary<Look> = fc.record({
  locale: fc.constantFrom(...locales),
  theme: fc.constantFrom("light", "dark"),
  lod: fc.constantFrom(...detailLevels),
  mode: fc.constantFrom("edit", "edit", "export"),
  chosen: fc.oneof(fc.constant(0), fc.nat(31)),
  range: fc.oneof(fc.constant(0), fc.nat(31)),
  dragged: fc.oneof(fc.constant(0), fc.nat(31)),
});

const oneChange: fc.Arbitrary<Partial<Look>> = fc
  .record({ look: arbitraryLook, at: fc.nat(6) })
  .map(({ look, at }) => Object.fromEntries(Object.entries(look).slice(at, at + 1)));

/** One thing at a time, so that what is drawn anew for another reason hides nothing. */
const steps = fc.array(fc.oneof(arbitraryIntent, oneChange), { minLength: 1, maxLength: 10 });

/** Most lanes and stages of any map are hidden or collapsed: here most are to be seen. */
const arbitraryStart = fc
  .record({ map: arbitraryMap(), isOpen: fc.integer({ min: 0, max: 3 }).map(Boolean) })
  .map(({ map, isOpen }) => (isOpen ? opened(map) : map));

function opened(map: JourneyMap): JourneyMap {
  const open = { hidden: false, collapsed: false };
  return {
    ...map,
    lanes: map.lanes.map((lane) => ({ ...lane, ...open })),
    stages: map.stages.map((stage) => ({ ...stage, ...open })),
  };
}

function drawn(map: JourneyMap, look: Look, previous?: Scene): Scene {
  const { locale, mode, theme, lod } = look;
  const options = { locale, mode, figures: peakEndByPersona(map), drag: dragIn(map, look.dragged) };
  const personas = some(map.personas, look.chosen);
  const stages = some(map.stages, look.range);
  return sceneOfMap(layoutMap(map, { ...options, personas, stages }), { theme, lod }, previous);
}

function some(items: readonly { readonly id: Id }[], bits: number): readonly Id[] | undefined {
  if (bits === 0) return undefined;
  return items.filter((_, index) => (bits >> (index % 5)) % 2 === 1).map(({ id }) => id);
}

function dragIn(map: JourneyMap, at: number): Drag | undefined {
  const touchpoint = map.touchpoints[at];
  const persona = map.personas[at % 3];
  const stage = map.stages[at % 2];
  if (at === 0 || touchpoint === undefined) return undefined;
  if (at % 2 === 0 && persona !== undefined)
    return { kind: "face", touchpoint: touchpoint.id, persona: persona.id, emotion: 0.7 };
  return stage && { kind: "touchpoints", ids: [touchpoint.id], stage: stage.id };
}

/** What is drawn, without the layout it was drawn from. */
function seen(scene: Scene): unknown {
  return { ...scene, layout: undefined };
}

test("[S3] drawn on from whatever went before, through commands and changes of view, a scene is as one drawn afresh", () => {
  fc.assert(
    fc.property(arbitraryStart, arbitraryLook, steps, (start, first, todo) => {
      const me = alone(start);
      let look = first;
      let scene = drawn(me.map, look);
      for (const step of todo) {
        if ("type" in step) {
          const command = commandFor(me.map, step, me.newId);
          if (command !== undefined) me.run(command);
        } else look = { ...look, ...step };
        scene = drawn(me.map, look, scene);
        // A copy shares no object with what earlier drawings remember.
        expect(seen(scene)).toEqual(seen(drawn(structuredClone(me.map), look)));
      }
    }),
    { numRuns: 60 },
  );
});
