import type { TouchpointResult } from "#core/wire/workshop.ts";

/** How many answered: one may have felt something and given no score. */
export function answerCount({ emotion, satisfaction }: TouchpointResult): number {
  return Math.max(emotion?.count ?? 0, satisfaction?.count ?? 0);
}
