import { loadLaterWords } from "./i18n/loadWords.ts";
import { usePreferences } from "./state/preferences.ts";

/** A part's code once it and what it says are both here. */
export async function withWords<M>(part: Promise<M>): Promise<M> {
  const [module] = await Promise.all([part, loadLaterWords(usePreferences.getState().locale)]);
  return module;
}
