import type { TemplateName } from "#core/words/coreWords.ts";

/** What a new map can begin with: an empty sheet, or one of the samples. */
export type Template = TemplateName;

export const templates: readonly Template[] = [
  "blank",
  "shoe-order",
  "music-service",
  "hotel-booking",
  "store-visit",
  "support-call",
];
