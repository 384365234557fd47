import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { indexOf, isOnPath, satisfactionOf } from "../model/select.ts";

/** How a touchpoint looks from inside and from outside, on 1 … 5; what is absent is not known. */
export interface DeliveryGap {
  /** The company's own score. */
  readonly company?: number;
  /** The mean satisfaction of the personas that visit and rated the touchpoint. */
  readonly customers?: number;
  /** company − customers, −4 … +4: above 0 the company believes it does better than it does. Allen and others 2005 (Bain). */
  readonly gap?: number;
}

/** The delivery gap of one touchpoint of a map. */
export function deliveryGapAt(map: JourneyMap, touchpoint: Id): DeliveryGap {
  const company = indexOf(map).touchpoints.get(touchpoint)?.companyScore;
  const scores = map.personas.flatMap(({ id }) => {
    const score = satisfactionOf(map.ratings[touchpoint]?.[id]);
    return score !== undefined && isOnPath(map, touchpoint, id) ? [score] : [];
  });
  const sum = scores.reduce((total, score) => total + score, 0);
  const customers = scores.length === 0 ? undefined : sum / scores.length;
  return {
    ...(company !== undefined && { company }),
    ...(customers !== undefined && { customers }),
    ...(company !== undefined && customers !== undefined && { gap: company - customers }),
  };
}

/** `deliveryGapAt` for every touchpoint of a map of which one side is known, by touchpoint id. */
export function deliveryGaps(map: JourneyMap): ReadonlyMap<Id, DeliveryGap> {
  const known = map.touchpoints.map(({ id }) => [id, deliveryGapAt(map, id)] as const);
  return new Map(
    known.filter(([, { company, customers }]) => (company ?? customers) !== undefined),
  );
}
