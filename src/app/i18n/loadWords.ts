import type { Locale } from "#core/model/journeyMap.ts";
import type { FirstWords, LaterWords, Words } from "./words.ts";

export interface LoadedWords {
  readonly locale: Locale;
  readonly words: Words;
}

const first: Record<Locale, () => Promise<FirstWords>> = {
  tr: async () => (await import("./tr/catalogue.ts")).tr,
  en: async () => (await import("./en/catalogue.ts")).en,
};

const later: Record<Locale, () => Promise<LaterWords>> = {
  tr: async () => (await import("./tr/laterCatalogue.ts")).trLater,
  en: async () => (await import("./en/laterCatalogue.ts")).enLater,
};

/** One object for each language, for good: what depends on words must not begin anew when more of them arrive. */
const wordsByLocale = new Map<Locale, Words>();
let isLaterWanted = false;

/** Fetches one language; the other stays on the server until somebody switches to it. */
export async function loadWords(locale: Locale): Promise<LoadedWords> {
  if (isLaterWanted) await loadLaterWords(locale);
  return { locale, words: await wordsIn(locale) };
}

/** Fetches what a later part says, before that part is drawn; from then on a switch of language brings it too. */
export async function loadLaterWords(locale: Locale): Promise<void> {
  isLaterWanted = true;
  const [words, more] = await Promise.all([wordsIn(locale), later[locale]()]);
  Object.assign(words, more);
}

async function wordsIn(locale: Locale): Promise<Words> {
  const now = await first[locale]();
  const words = wordsByLocale.get(locale) ?? ({ ...now } as Words);
  wordsByLocale.set(locale, words);
  return words;
}
