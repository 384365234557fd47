import type { Locale } from "#core/model/journeyMap.ts";
import type { FirstWords, LaterWords, Words } from "./words.ts";

export interface LoadedWords {
  readonly locale: Locale;
  readonly words: FirstWords;
}

const first: Record<Locale, () => Promise<FirstWords>> = {
  tr: async () => (await import("./tr/catalogue.ts")).tr,
  en: async () => (await import("./en/catalogue.ts")).en,
};

const later: Record<Locale, () => Promise<LaterWords>> = {
  tr: async () => (await import("./tr/laterCatalogue.ts")).trLater,
  en: async () => (await import("./en/laterCatalogue.ts")).enLater,
};

const whole = new Map<Locale, Words>();
let isLaterWanted = false;

/** Fetches one language; the other stays on the server until somebody switches to it. */
export async function loadWords(locale: Locale): Promise<LoadedWords> {
  if (isLaterWanted) await loadLaterWords(locale);
  return { locale, words: await first[locale]() };
}

/** Fetches what a later part says, before that part is drawn; from then on a switch of language brings it too. */
export async function loadLaterWords(locale: Locale): Promise<void> {
  isLaterWanted = true;
  if (whole.has(locale)) return;
  const [now, then] = await Promise.all([first[locale](), later[locale]()]);
  whole.set(locale, { ...now, ...then });
}

/** All words of a language once a later part has asked for them; until then those of the first picture. */
export function wordsHere({ locale, words }: LoadedWords): Words {
  return whole.get(locale) ?? (words as Words);
}
