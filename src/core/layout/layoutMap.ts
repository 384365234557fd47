import type { JourneyMap } from "#core/model/journeyMap.ts";
import type { LayoutOptions, MapLayout } from "./mapLayout.ts";

/** Where everything of a map stands, in map units. */
export function layoutMap(map: JourneyMap, options: LayoutOptions): MapLayout {
  return {
    map,
    locale: options.locale,
    mode: options.mode,
    size: { width: 0, height: 0 },
    stages: [],
    columns: [],
    columnById: new Map(),
    lanes: [],
    laneById: new Map(),
    cardById: new Map(),
    noteById: new Map(),
    gaps: [],
  };
}
