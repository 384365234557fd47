import type { Locale } from "#core/model/journeyMap.ts";

/** The language of a terminal, by the variables that POSIX reads, in its order; English unless it is Turkish. */
export function terminalLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const set = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^tr([_.@-]|$)/i.test(set) ? "tr" : "en";
}
