import type { Locale } from "#core/model/journeyMap.ts";
import { en } from "./en.ts";
import { tr } from "./tr.ts";
import type { CliWords } from "./tr.ts";

const catalogues: Readonly<Record<Locale, CliWords>> = { tr, en };

/** What the command line says in one language. */
export function cliWords(locale: Locale): CliWords {
  return catalogues[locale];
}
