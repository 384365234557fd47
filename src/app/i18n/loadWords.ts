import type { Locale } from "#core/model/journeyMap.ts";
import type { Words } from "./words.ts";

export interface LoadedWords {
  readonly locale: Locale;
  readonly words: Words;
}

/** Fetches one language; the other stays on the server until somebody switches to it. */
export async function loadWords(locale: Locale): Promise<LoadedWords> {
  if (locale === "tr") return { locale, words: (await import("./tr/catalogue.ts")).tr };
  return { locale, words: (await import("./en/catalogue.ts")).en };
}
