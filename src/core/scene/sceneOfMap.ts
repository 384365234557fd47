import type { MapLayout } from "#core/layout/mapLayout.ts";
import { laneOrigin } from "#core/layout/lanes/index.ts";
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
  const { personas, locale, map } = layout;
  drawStages(builder);
  for (const lane of layout.lanes) {
    const from = [laneOrigin(lane), personas, locale, map.info.locale];
    const section = { name: lane.lane.id, y: lane.box.y, from };
    builder.section(section, () => drawLane(builder, lane));
  }
  drawGaps(builder);
  drawHeading(builder);
  return builder.scene();
}
