import type { Edit, RateEdit } from "../model/edits.ts";
import { ratingFields } from "../model/fields.ts";
import type { Id, JourneyMap, Rating } from "../model/journeyMap.ts";
import { emotionRange, satisfactionRange } from "../model/limits.ts";
import { changedValues, entityOf, faultIn } from "./checks.ts";
import type { Plan, Refusal } from "./refusal.ts";

/** Fields of one persona's rating of one touchpoint; `undefined` takes a field back. */
export interface RatingChange {
  readonly touchpoint: Id;
  readonly persona: Id;
  readonly fields: { readonly [F in keyof Rating]?: Rating[F] | undefined };
  /** The comment its author saw, where a colleague may have typed since. */
  readonly was?: string | undefined;
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

function ratingRefusal(
  map: JourneyMap,
  { touchpoint, persona, fields }: RatingChange,
): Refusal | undefined {
  const isThere = entityOf(map, "touchpoint", touchpoint) && entityOf(map, "persona", persona);
  if (isThere === undefined) return { refused: "gone" };
  if (isOutside(fields.emotion, emotionRange)) return { refused: "emotion-out-of-range" };
  if (isOutside(fields.satisfaction, satisfactionRange))
    return { refused: "satisfaction-out-of-range" };
  return faultIn(ratingFields, fields);
}

function isOutside(value: number | undefined, [min, max]: readonly [number, number]): boolean {
  return value !== undefined && !(value >= min && value <= max);
}

function changedFields(
  map: JourneyMap,
  { touchpoint, persona, fields, was }: RatingChange,
): Edit[] {
  const stored = map.ratings[touchpoint]?.[persona];
  const current = was === undefined ? { ...stored } : { ...stored, comment: was || undefined };
  return changedValues(ratingFields, current, fields).map(([field, value]) => {
    const isComment = field === "comment";
    const edit = { edit: "rate", touchpoint, persona, field, value } as RateEdit;
    return isComment ? { ...edit, was } : edit;
  });
}
