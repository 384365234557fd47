import type { Drag } from "#core/layout/layoutOptions.ts";

/** `before` where both say the same, so that nothing is laid out anew. */
export function sameDrag(before: Drag | undefined, now: Drag): Drag {
  return JSON.stringify(before) === JSON.stringify(now) && before !== undefined ? before : now;
}
