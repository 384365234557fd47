import type { MapLayout } from "#core/layout/mapLayout.ts";
import type { DetailLevel, Scene, ThemeName } from "./primitives.ts";

export interface SceneOptions {
  readonly theme: ThemeName;
  readonly lod: DetailLevel;
}

/** The drawing of a layout; groups that did not change since `previous` are the same objects. */
export function sceneOfMap(layout: MapLayout, options: SceneOptions, previous?: Scene): Scene {
  const groups = previous?.groups ?? [];
  return {
    size: layout.size,
    theme: options.theme,
    lod: options.lod,
    paper: "#FBFAF8",
    groups,
    groupByKey: new Map(groups.map((group) => [group.key, group])),
    layout,
  };
}
