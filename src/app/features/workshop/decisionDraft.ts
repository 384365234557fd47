import type { Decision } from "#core/wire/workshop.ts";
import { dayAfter } from "../../parts/dayText.ts";

/** A decision as it stands in its form. */
export interface DecisionDraft {
  readonly text: string;
  readonly owner: string;
  /** `YYYY-MM-DD`; empty: never. */
  readonly reviewOn: string;
}

const weeksUntilReview = 4;

/** A decision to be written down at `now`. */
export function newDraft(now: number, text = ""): DecisionDraft {
  return { text, owner: "", reviewOn: dayAfter(now, 7 * weeksUntilReview) };
}

/** A decision as it was written down: one without a date stays without. */
export function draftOf({ text, owner, reviewOn = "" }: Decision): DecisionDraft {
  return { text, owner, reviewOn };
}
