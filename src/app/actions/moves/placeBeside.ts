import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { indexOf, touchpointsOf } from "#core/model/select.ts";

/** Where a touchpoint goes that moves one place back or on; over the edge of its stage into the next. */
export function placeBeside(
  map: JourneyMap,
  id: Id,
  by: -1 | 1,
): { readonly stage: Id; readonly before?: Id } | undefined {
  const place = indexOf(map).touchpoints.get(id)?.place;
  if (place === undefined) return undefined;
  const siblings = touchpointsOf(map, place.stage);
  const index = siblings.findIndex((sibling) => sibling.id === id);
  const isInside = by < 0 ? index > 0 : index < siblings.length - 1;
  if (isInside) return spot(place.stage, siblings[by < 0 ? index - 1 : index + 2]?.id);
  const stage = map.stages[map.stages.findIndex((other) => other.id === place.stage) + by];
  if (stage === undefined) return undefined;
  return spot(stage.id, by < 0 ? undefined : touchpointsOf(map, stage.id)[0]?.id);
}

function spot(stage: Id, before: Id | undefined) {
  return before === undefined ? { stage } : { stage, before };
}
