import type { JourneyMap } from "../model/journeyMap.ts";
import { deliveryGaps } from "./deliveryGap.ts";
import { peakEndByPersona } from "./peakEnd.ts";

/** Every figure that a drawing of a map shows. */
export function drawnFigures(map: JourneyMap) {
  const hasGaps = map.lanes.some(({ kind, hidden }) => kind === "delivery-gap" && !hidden);
  return { figures: peakEndByPersona(map), gaps: hasGaps ? deliveryGaps(map) : undefined };
}
