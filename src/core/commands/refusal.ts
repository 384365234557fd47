import type { Edit } from "../model/edits.ts";
import type { Fault } from "../model/readers.ts";

/** Why a command was not carried out; `core/words` has the sentence for each. */
export type Refusal =
  | { readonly refused: "gone" }
  | { readonly refused: "text-too-long"; readonly max: number }
  | { readonly refused: "bad-value"; readonly field: string; readonly fault: Fault }
  | { readonly refused: "emotion-out-of-range" }
  | { readonly refused: "satisfaction-out-of-range" }
  | { readonly refused: "lane-exists" }
  | { readonly refused: "no-note-lane" }
  | { readonly refused: "lane-frozen" }
  | { readonly refused: "no-stage" }
  | { readonly refused: "id-taken" }
  | { readonly refused: "too-many"; readonly max: number };

/** What a command comes to: edits (none where nothing would change), or why not. */
export type Plan = readonly Edit[] | Refusal;

/** Whether a plan is a refusal. */
export function isRefusal(plan: Plan): plan is Refusal {
  return !Array.isArray(plan);
}
