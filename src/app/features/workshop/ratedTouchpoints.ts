import { path } from "#core/model/select.ts";
import type { JourneyMap, Touchpoint } from "#core/model/journeyMap.ts";
import type { Block, Score } from "#core/wire/workshop.ts";

/** A block in which touchpoints are given scores. */
export type RatedBlock = Extract<Block, { readonly kind: "rate" | "gap" }>;

/** The touchpoints one rates in a block: for a persona those on its path. */
export function ratedTouchpoints(map: JourneyMap, block: RatedBlock): readonly Touchpoint[] {
  const persona = block.kind === "rate" ? block.persona : undefined;
  return persona === undefined ? map.touchpoints : path(map, persona);
}

/** Whether all that a block asks of a touchpoint is answered. */
export function isAnsweredIn(block: RatedBlock, score: Score | undefined): boolean {
  const isFelt = block.kind === "gap" || score?.emotion !== undefined;
  return isFelt && score?.satisfaction !== undefined;
}

/** Whether anything of a touchpoint is answered. */
export function isScored(score: Score | undefined): boolean {
  return score?.emotion !== undefined || score?.satisfaction !== undefined;
}
