import type { Id, JourneyMap, Locale } from "#core/model/journeyMap.ts";
import { blank } from "./blank.ts";
import { hotelBooking } from "./hotelBooking.ts";
import { mapOfSample } from "./mapOfSample.ts";
import { musicService } from "./musicService.ts";
import type { Sample } from "./sample.ts";
import { shoeOrder } from "./shoeOrder.ts";
import { storeVisit } from "./storeVisit.ts";
import { supportCall } from "./supportCall.ts";
import type { Template } from "./templates.ts";

const samples = {
  blank,
  "shoe-order": shoeOrder,
  "music-service": musicService,
  "hotel-booking": hotelBooking,
  "store-visit": storeVisit,
  "support-call": supportCall,
} as const satisfies Record<Template, Sample>;

/** A new map to begin with, in one language; every part of it bears an id of its own. */
export function sampleMap(template: Template, locale: Locale, newId: () => Id): JourneyMap {
  return mapOfSample(samples[template], locale, newId);
}
