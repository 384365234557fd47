import type { MapLayout } from "#core/layout/mapLayout.ts";
import { drawGaps } from "./drawGaps.ts";
import { drawHeading } from "./drawHeading.ts";
import { drawLane } from "./lanes/index.ts";
import { drawStages } from "./drawStages.ts";
import type { DetailLevel, Scene, ThemeName } from "./primitives.ts";
import { SceneBuilder } from "./sceneBuilder.ts";
import { themeOf } from "./theme.ts";

export interface SceneOptions {
  readonly theme: ThemeName;
  readonly lod: DetailLevel;
}

/** The drawing of a layout; groups that did not change since `previous` are the same objects. */
export function sceneOfMap(layout: MapLayout, options: SceneOptions, previous?: Scene): Scene {
  const theme = themeOf(options.theme);
  const builder = new SceneBuilder(layout, { theme, lod: options.lod }, previous);
  drawStages(builder);
  for (const lane of layout.lanes) drawLane(builder, lane);
  drawGaps(builder);
  drawHeading(builder);
  const groups = builder.groups();
  return {
    size: layout.size,
    theme: options.theme,
    lod: options.lod,
    paper: theme.paper,
    groups,
    groupByKey:
      previous?.groups === groups
        ? previous.groupByKey
        : new Map(groups.map((group) => [group.key, group])),
    layout,
  };
}
