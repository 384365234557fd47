import type { Locale } from "#core/model/journeyMap.ts";

const vowels: Readonly<Record<Locale, RegExp>> = {
  tr: /[aeıioöuüâîûAEIİOÖUÜÂÎÛ]/u,
  en: /[aeiouyAEIOUYàâäáèéêëìíîïòóôöùúûü]/u,
};
const letter = /^\p{L}\p{M}*$/u;
/** English pairs that write one sound or begin a syllable together. */
const joined = /^(?:th|sh|ch|ph|wh|gh|ck|qu|[bcdfgkpt][rl]|st|sp|sc|sl|sm|sn|sw|tw)$/iu;
const fewest: Readonly<Record<Locale, readonly [number, number]>> = { tr: [2, 2], en: [2, 3] };

/**
 * Where a word may be broken with a hyphen: indexes into its characters, ascending.
 * Turkish: a syllable begins with the last consonant before a vowel, or with a vowel after a vowel; exact but for
 * loanwords. English: the same with pairs such as *th* and *tr* kept whole; an approximation that never leaves
 * fewer than two letters before the hyphen or three behind it.
 */
export function hyphenate(characters: readonly string[], locale: Locale): readonly number[] {
  const [before, behind] = fewest[locale];
  const firstVowel = characters.findIndex((character) => vowels[locale].test(character));
  if (firstVowel < 0) return [];
  const breaks: number[] = [];
  for (let i = Math.max(before, firstVowel + 1); i <= characters.length - behind; i++) {
    if (isSyllableStart(characters, i, locale) && hasLettersAround(characters, i)) breaks.push(i);
  }
  return breaks;
}

function isSyllableStart(characters: readonly string[], at: number, locale: Locale): boolean {
  const isVowel = (i: number) => vowels[locale].test(characters[i] ?? "");
  const pair = (i: number) => joined.test((characters[i] ?? "") + (characters[i + 1] ?? ""));
  if (isVowel(at)) return locale === "tr" && isVowel(at - 1);
  if (locale === "tr") return isVowel(at + 1);
  if (pair(at - 1) && !isVowel(at - 1)) return false;
  return isVowel(at + 1) || (pair(at) && isVowel(at + 2));
}

/** A hyphen stands between letters only: not in numbers, addresses or codes. */
function hasLettersAround(characters: readonly string[], at: number): boolean {
  return [at - 2, at - 1, at, at + 1].every((i) => letter.test(characters[i] ?? ""));
}
