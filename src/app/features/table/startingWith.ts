import { folded } from "#core/words/folded.ts";

/** The index of the first name that begins with a typed letter, whatever its case and dots. */
export function startingWith(names: readonly string[], letter: string): number | undefined {
  const found = names.findIndex((name) => name !== "" && folded(name).startsWith(folded(letter)));
  return found < 0 ? undefined : found;
}
