import type { Locale } from "#core/model/journeyMap.ts";
import { en } from "./en.ts";
import { tr } from "./tr.ts";
import type { ServerWords } from "./tr.ts";

const catalogues: Readonly<Record<Locale, ServerWords>> = { tr, en };

/** What the server says in one language. */
export function serverWords(locale: Locale): ServerWords {
  return catalogues[locale];
}

/** The language of a terminal, by the variables that POSIX reads, in its order. */
export function terminalLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const set = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return set.toLowerCase().startsWith("tr") ? "tr" : "en";
}
