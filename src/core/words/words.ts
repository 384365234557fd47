import type { Locale } from "#core/model/journeyMap.ts";
import type { Fault } from "#core/model/readers.ts";
import type { CoreWords } from "./coreWords.ts";
import { en } from "./en.ts";
import { ownName } from "./map/mapWords.ts";
import { tr } from "./tr.ts";

const byLocale: Readonly<Record<Locale, CoreWords>> = { tr, en };

/** What the core says, in one language. */
export function wordsOf(locale: Locale): CoreWords {
  return byLocale[locale];
}

/** A field's name in the reader's language; of an unknown one as it stands. */
export function fieldName(words: CoreWords, field: string): string {
  return ownName(words.report.fields, field);
}

/** A refusal of a command, by shape: the words know no commands. */
export type Refused =
  | { readonly refused: "text-too-long" | "too-many"; readonly max: number }
  | { readonly refused: "bad-value"; readonly field: string; readonly fault: Fault }
  | {
      readonly refused: Exclude<
        keyof CoreWords["refusals"],
        "text-too-long" | "too-many" | "bad-value"
      >;
    };

/** What a refusal says to the person whose command it was. */
export function refusalSentence(words: CoreWords, refusal: Refused): string {
  if (refusal.refused === "bad-value") {
    const fault = words.report.faults[refusal.fault];
    return words.refusals["bad-value"](fieldName(words, refusal.field), fault);
  }
  if ("max" in refusal) return words.refusals[refusal.refused](refusal.max);
  return words.refusals[refusal.refused];
}
