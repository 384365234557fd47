import type { Locale } from "#core/model/journeyMap.ts";
import { useLoadedWords } from "./WordsProvider.tsx";
import { wordsHere } from "./loadWords.ts";
import type { Words } from "./words.ts";

/** Every word on the screen, in the reader's language: `useWords().library.newMap`. */
export function useWords(): Words {
  return wordsHere(useLoadedWords());
}

/** The language on the screen. */
export function useLocale(): Locale {
  return useLoadedWords().locale;
}
