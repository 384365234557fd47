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

/** Whether a value from outside names a template. */
export function isTemplate(value: unknown): value is Template {
  return (templates as readonly unknown[]).includes(value);
}
