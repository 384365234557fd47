import type { Locale } from "#core/model/journeyMap.ts";
import { en } from "./en.ts";
import { tr } from "./tr.ts";
import type { ServerWords } from "./tr.ts";

const catalogues: Readonly<Record<Locale, ServerWords>> = { tr, en };

/** What the server says in one language. */
export function serverWords(locale: Locale): ServerWords {
  return catalogues[locale];
}
