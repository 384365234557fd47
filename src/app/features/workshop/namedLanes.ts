import type { Id } from "#core/model/journeyMap.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import type { Naming } from "../../i18n/targetName.ts";

/** What these lanes are called, in the order of the map; without those that are gone. */
export function namedLanes(ids: readonly Id[], { map, locale }: Naming): readonly string[] {
  return map.lanes.filter(({ id }) => ids.includes(id)).map((lane) => laneTitle(lane, locale));
}
