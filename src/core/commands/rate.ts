import type { Edit } from "../model/edits.ts";
import { ratingFields } from "../model/fields.ts";
import type { Id, JourneyMap, Rating } from "../model/journeyMap.ts";
import { emotionRange, satisfactionRange } from "../model/limits.ts";
import { tenths } from "../model/select.ts";
import { entityOf, faultIn } from "./checks.ts";
import type { Plan, Refusal } from "./refusal.ts";

/** Fields of one persona's rating of one touchpoint; `undefined` takes a field back. */
export interface RatingChange {
  readonly touchpoint: Id;
  readonly persona: Id;
  readonly fields: { readonly [F in keyof Rating]?: Rating[F] | undefined };
}

/** Rates touchpoints for personas. Scores outside their range are refused, not clamped. */
export interface Rate {
  readonly ratings: readonly RatingChange[];
}

export function rate(map: JourneyMap, { ratings }: Rate): Plan {
  const edits: Edit[] = [];
  for (const change of ratings) {
    const refusal = ratingRefusal(map, change);
    if (refusal !== undefined) return refusal;
    edits.push(...changedFields(map, change));
  }
  return edits;
}

function ratingRefusal(map: JourneyMap, { touchpoint, persona, fields }: RatingChange): Refusal | undefined {
  const isThere = entityOf(map, "touchpoint", touchpoint) && entityOf(map, "persona", persona);
  if (isThere === undefined) return { refused: "gone" };
  if (isOutside(fields.emotion, emotionRange)) return { refused: "emotion-out-of-range" };
  if (isOutside(fields.satisfaction, satisfactionRange)) return { refused: "satisfaction-out-of-range" };
  return faultIn(ratingFields, fields);
}

function isOutside(value: number | undefined, [min, max]: readonly [number, number]): boolean {
  return value !== undefined && !(value >= min && value <= max);
}

function changedFields(map: JourneyMap, { touchpoint, persona, fields }: RatingChange): Edit[] {
  const current = map.ratings[touchpoint]?.[persona];
  const edits: Edit[] = [];
  for (const [field, given] of Object.entries(fields) as [keyof Rating, string | number | undefined][]) {
    const value = typeof given === "number" ? tenths(given) : given === "" ? undefined : given;
    if (current?.[field] !== value) edits.push({ edit: "rate", touchpoint, persona, field, value });
  }
  return edits;
}
