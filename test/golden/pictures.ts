import { drawnFigures } from "#core/analysis/drawnFigures.ts";
import { layoutMap } from "#core/layout/layoutMap.ts";
import type { JourneyMap, Locale } from "#core/model/journeyMap.ts";
import { sampleMap } from "#core/samples/index.ts";
import { templates } from "#core/samples/templates.ts";
import { pictureOfMap } from "#core/scene/pictureOfMap.ts";
import type { DetailLevel, Scene, ThemeName } from "#core/scene/primitives.ts";
import { sceneOfMap } from "#core/scene/sceneOfMap.ts";
import { laneMaps } from "./laneMaps.ts";

/** An approved picture: `name.svg` beside this file. */
export interface Picture {
  readonly name: string;
  readonly scene: () => Scene;
}

/** Every kind of lane, every sample map, and the looks a map can have. */
export const pictures: readonly Picture[] = [
  ...Object.entries(laneMaps).map(([name, map]) => ({
    name: `lane-${name}`,
    scene: () => edited(map, { theme: "light", lod: "full" }),
  })),
  ...templates.flatMap((template) => [
    {
      name: `sample-${template}`,
      scene: () => exported(sample(template, "tr"), "tr", "light"),
    },
  ]),
  {
    name: "sample-shoe-order-english-dark",
    scene: () => exported(sample("shoe-order", "en"), "en", "dark"),
  },
  {
    name: "editor-from-afar",
    scene: () => edited(sample("shoe-order", "tr"), { theme: "light", lod: "title" }),
  },
  {
    name: "editor-from-farther",
    scene: () => edited(sample("shoe-order", "tr"), { theme: "dark", lod: "block" }),
  },
];

function sample(template: (typeof templates)[number], locale: Locale): JourneyMap {
  let count = 0;
  return sampleMap(template, locale, () => `id-${count++}`);
}

function exported(map: JourneyMap, locale: Locale, theme: ThemeName): Scene {
  return pictureOfMap(map, { locale, theme, ...drawnFigures(map) });
}

function edited(map: JourneyMap, look: { theme: ThemeName; lod: DetailLevel }): Scene {
  const figures = drawnFigures(map);
  const layout = layoutMap(map, { locale: map.info.locale, mode: "edit", ...figures });
  return sceneOfMap(layout, look);
}
