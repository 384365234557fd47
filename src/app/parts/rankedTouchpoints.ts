import type { Id } from "#core/model/journeyMap.ts";
import type { Spread, TouchpointResult } from "#core/wire/workshop.ts";

/** A touchpoint's result with the spread that is looked at first. */
export interface RankedTouchpoint {
  readonly touchpoint: Id;
  readonly spread: Spread;
  /** Whether the spread is of emotions, −2 … +2, or of scores, 1 … 5. */
  readonly scale: "emotion" | "satisfaction";
  /** The other one, where both were asked. */
  readonly other?: Spread | undefined;
}

/** Touchpoints by how much people disagree, the most first; those who are equal stay in the order of columns. */
export function rankedTouchpoints(
  touchpoints: readonly TouchpointResult[],
): readonly RankedTouchpoint[] {
  return touchpoints
    .flatMap(({ touchpoint, emotion, satisfaction }): RankedTouchpoint[] => {
      if (emotion !== undefined && emotion.count > 0)
        return [{ touchpoint, spread: emotion, scale: "emotion", other: satisfaction }];
      if (satisfaction !== undefined && satisfaction.count > 0)
        return [{ touchpoint, spread: satisfaction, scale: "satisfaction" }];
      return [];
    })
    .toSorted((one, other) => other.spread.disagreement - one.spread.disagreement);
}

/** Whether people agree, by how much they differ: 0 all the same … 1 half at each end. */
export function agreementOf(disagreement: number): "low" | "middle" | "high" {
  if (disagreement >= 0.55) return "high";
  return disagreement >= 0.3 ? "middle" : "low";
}
