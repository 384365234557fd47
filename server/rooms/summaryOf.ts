import type { JourneyMap } from "#core/model/journeyMap.ts";
import type { SummaryColumns } from "../storage/storage.ts";

/** What the library shows of a map. */
export function summaryOf(map: JourneyMap): SummaryColumns {
  const { title, state, scope, locale } = map.info;
  return {
    title,
    state,
    scope,
    locale,
    stageCount: map.stages.length,
    touchpointCount: map.touchpoints.length,
    personaCount: map.personas.length,
  };
}
