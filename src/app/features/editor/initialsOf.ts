import { graphemes } from "#core/layout/text/graphemes.ts";
import type { Locale } from "#core/model/journeyMap.ts";

/** The first letter of the first and of the last word of a name. */
export function initialsOf(name: string, locale: Locale): string {
  const words = name.trim().split(/\s+/u);
  const [first = "", last = ""] = [words[0], words.length > 1 ? words.at(-1) : ""];
  return [first, last].map((word) => firstLetter(word, locale)).join("");
}

function firstLetter(word: string, locale: Locale): string {
  const [letter = ""] = graphemes(word);
  return letter.toLocaleUpperCase(locale);
}
