import * as v from "valibot";
import { isId } from "#core/model/ids.ts";
import type { Id } from "#core/model/journeyMap.ts";
import type { BlockPlan, MyAnswers, Score } from "#core/wire/workshop.ts";
import type { StoredAnswer } from "../storage/workshopStorage.ts";

const storedNote = v.object({
  column: v.string(),
  stage: v.optional(v.string()),
  text: v.string(),
});
const storedScore = v.object({
  emotion: v.optional(v.number()),
  satisfaction: v.optional(v.number()),
});

/** A hidden note as it is kept. */
export interface KeptNote {
  readonly column: Id;
  /** The stage its column stood in when it was written. */
  readonly stage?: Id | undefined;
  readonly text: string;
}

/** A score as it is kept. */
export function scoreIn({ value }: StoredAnswer): Score {
  const { emotion, satisfaction } = v.parse(storedScore, JSON.parse(value));
  return {
    ...(emotion !== undefined && { emotion }),
    ...(satisfaction !== undefined && { satisfaction }),
  };
}

/** How many dots somebody put on one note. */
export function dotsIn({ value }: StoredAnswer): number {
  return v.parse(v.number(), JSON.parse(value));
}

export function noteIn({ value }: StoredAnswer): KeptNote {
  return v.parse(storedNote, JSON.parse(value));
}

/** One person's answers in a block, as they see them themselves. */
export function myAnswers({ kind }: BlockPlan, answers: readonly StoredAnswer[]): MyAnswers {
  const byItem = <Value>(valueOf: (answer: StoredAnswer) => Value) =>
    Object.fromEntries(
      answers.filter(({ item }) => isId(item)).map((each) => [each.item, valueOf(each)]),
    );
  return {
    scores: kind === "rate" || kind === "gap" ? byItem(scoreIn) : {},
    dots: kind === "vote" ? byItem(dotsIn) : {},
    notes:
      kind === "gather"
        ? answers.map((each) => {
            const { column, text } = noteIn(each);
            return { id: each.item, column, text };
          })
        : [],
  };
}
