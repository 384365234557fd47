import type { Locale } from "#core/model/journeyMap.ts";
import { useLoadedWords } from "./WordsProvider.tsx";
import type { Words } from "./words.ts";

/** Every word on the screen, in the reader's language: `useWords().library.newMap`. */
export function useWords(): Words {
  return useLoadedWords().words;
}

/** The language on the screen. */
export function useLocale(): Locale {
  return useLoadedWords().locale;
}
