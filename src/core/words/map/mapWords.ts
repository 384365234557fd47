import type { Lane, Locale } from "#core/model/journeyMap.ts";
import { en } from "./en.ts";
import { type MapWords, tr } from "./tr.ts";

const byLocale: Readonly<Record<Locale, MapWords>> = { tr, en };

/** The words for maps and their parts in one language. */
export function mapWordsOf(locale: Locale): MapWords {
  return byLocale[locale];
}

/** A lane's title, or the name of its kind where it has none. */
export function laneTitle(lane: Lane, locale: Locale): string {
  if (lane.title.trim() !== "") return lane.title;
  const words = byLocale[locale];
  return lane.kind === "notes" ? words.noteKinds[lane.noteKind] : words.laneKinds[lane.kind];
}

/** A channel's name: of the product's own in the reader's language, of a team's as typed. */
export function channelName({ channels }: MapWords, channel: string): string {
  return ownName(channels, channel);
}

/** What a table of names says for a key of its own; else the key. */
export function ownName(names: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(names, key) ? (names[key] ?? key) : key;
}
