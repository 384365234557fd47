import { useMemo } from "react";
import type { Naming } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";

/** What names the things on the open map in the reader's language. */
export function useNaming(): Naming {
  const map = useMap((state) => state.map);
  const locale = useLocale();
  const words = useWords();
  return useMemo(() => ({ map, locale, words }), [map, locale, words]);
}
