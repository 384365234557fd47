import type { Id, JourneyMap, Locale } from "#core/model/journeyMap.ts";
import { blank } from "./blank.ts";
import { mapOfSample } from "./mapOfSample.ts";
import type { Sample } from "./sample.ts";
import { shoeOrder } from "./shoeOrder.ts";
import type { Template } from "./templates.ts";

const samples = {
  blank,
  "shoe-order": shoeOrder,
  "music-service": shoeOrder,
  "hotel-booking": shoeOrder,
  "store-visit": shoeOrder,
  "support-call": shoeOrder,
} as const satisfies Record<Template, Sample>;

/** A new map to begin with, in one language; every part of it bears an id of its own. */
export function sampleMap(template: Template, locale: Locale, newId: () => Id): JourneyMap {
  return mapOfSample(samples[template], locale, newId);
}
