import { createContext, useContext, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { usePreferences } from "../state/preferences.ts";
import { loadWords } from "./loadWords.ts";
import type { LoadedWords } from "./loadWords.ts";

const WordsContext = createContext<LoadedWords | undefined>(undefined);

export interface WordsProviderProps {
  /** The language loaded before the first picture. */
  readonly first: LoadedWords;
  readonly children: ReactNode;
}

/** Gives words to everything inside, and changes them when the person chooses another language. */
export function WordsProvider({ first, children }: WordsProviderProps) {
  const chosen = usePreferences((preferences) => preferences.locale);
  const [loaded, setLoaded] = useState(first);
  useEffect(() => {
    let isWanted = true;
    const follow = async () => {
      const next = await loadWords(chosen);
      if (isWanted) setLoaded((last) => (last.locale === next.locale ? last : next));
    };
    void follow();
    return () => {
      isWanted = false;
    };
  }, [chosen]);
  useEffect(() => {
    document.documentElement.lang = loaded.locale;
  }, [loaded]);
  return <WordsContext value={loaded}>{children}</WordsContext>;
}

/** The language on the screen and its words, always of one piece. */
export function useLoadedWords(): LoadedWords {
  const loaded = useContext(WordsContext);
  if (loaded === undefined) throw new Error("expected a WordsProvider around this component");
  return loaded;
}
