import type { Locale } from "#core/model/journeyMap.ts";
import { formatCount, formatEmotion, formatScore } from "#core/words/numbers.ts";

/** How a language writes numbers, dates and lists. */
export interface Format {
  /** A satisfaction or another score, to one decimal: `4,3` in Turkish. */
  readonly score: (value: number) => string;
  /** An emotion with its sign: `+1,9`, `−0,5`. */
  readonly emotion: (value: number) => string;
  /** Any number, to one decimal where it has one. */
  readonly number: (value: number) => string;
  /** As one types it into a field: to 3 decimals, without separators that could be read as a comma. */
  readonly typed: (value: number) => string;
  /** A whole number with separators. */
  readonly count: (value: number) => string;
  /** A share 0 … 1 in whole per cent. */
  readonly percent: (share: number) => string;
  /** A day, e.g. `21 Kas 2026`. */
  readonly date: (at: DateInput) => string;
  /** A day and a time. */
  readonly dateTime: (at: DateInput) => string;
  /** How long ago, e.g. `3 dk. önce`. */
  readonly relative: (at: DateInput, now: number) => string;
  /** The order of the alphabet; digits by value. */
  readonly compare: (a: string, b: string) => number;
  readonly list: (items: readonly string[]) => string;
}

/** Milliseconds since 1970, or an ISO date or time. */
export type DateInput = number | string;

const formats = new Map<Locale, Format>();

/** The one format of a language. */
export function formatOf(locale: Locale): Format {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const made = makeFormat(locale);
  formats.set(locale, made);
  return made;
}

function makeFormat(locale: Locale): Format {
  return { ...numberFormats(locale), ...dateFormats(locale), ...textFormats(locale) };
}

/** Makes a formatter when it is first used: a browser takes milliseconds over each. */
function whenUsed<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function numberFormats(locale: Locale) {
  const using = (options: Intl.NumberFormatOptions) =>
    whenUsed(() => new Intl.NumberFormat(locale, options));
  const number = using({ maximumFractionDigits: 1, signDisplay: "negative" });
  const typed = using({ useGrouping: false });
  return {
    score: (value: number) => formatScore(value, locale),
    emotion: (value: number) => formatEmotion(value, locale),
    number: (value: number) => number().format(value).replace("-", "\u2212"),
    typed: (value: number) => typed().format(value).replace("-", "\u2212"),
    count: (value: number) => formatCount(value, locale),
    // Written by hand, as the zoom stands in the first picture: the first use of `Intl` takes tens of milliseconds.
    percent: (share: number) => percentOf(Math.round(share * 100), locale),
  };
}

function percentOf(whole: number, locale: Locale): string {
  return locale === "tr" ? `%${whole}` : `${whole}%`;
}

function dateFormats(locale: Locale) {
  const tag = regionOf(locale);
  const using = (options: Intl.DateTimeFormatOptions) =>
    whenUsed(() => new Intl.DateTimeFormat(tag, options));
  const date = using({ dateStyle: "medium" });
  const dateTime = using({ dateStyle: "medium", timeStyle: "short" });
  const relative = whenUsed(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
  return {
    date: (at: DateInput) => date().format(new Date(at)),
    dateTime: (at: DateInput) => dateTime().format(new Date(at)),
    relative: (at: DateInput, now: number) => {
      const { amount, unit } = ageOf(new Date(at).getTime(), now);
      if (unit === "year") return date().format(new Date(at));
      return relative().format(amount, unit);
    },
  };
}

function textFormats(locale: Locale) {
  const collator = whenUsed(() => new Intl.Collator(locale, { numeric: true }));
  const list = whenUsed(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  return {
    compare: (a: string, b: string) => collator().compare(a, b),
    list: (items: readonly string[]) => list().format(items),
  };
}

/** English dates are written the way most of its readers here write them: day before month. */
function regionOf(locale: Locale): string {
  return locale === "tr" ? "tr-TR" : "en-GB";
}

const steps = [
  { unit: "second", ms: 1_000, below: 45 },
  { unit: "minute", ms: 60_000, below: 60 },
  { unit: "hour", ms: 3_600_000, below: 24 },
  { unit: "day", ms: 86_400_000, below: 30 },
  { unit: "month", ms: 30 * 86_400_000, below: 12 },
] as const;

/** The age in the largest unit that still counts in whole numbers; "now" under 45 seconds. */
function ageOf(at: number, now: number) {
  // Clocks differ between server and browser: nothing is reported from the future.
  const age = Math.max(0, now - at);
  for (const { unit, ms, below } of steps) {
    const amount = Math.floor(age / ms);
    if (amount < below) return { amount: unit === "second" ? 0 : 0 - amount, unit };
    if (unit === "second" && age < 60_000) return { amount: -1, unit: "minute" as const };
  }
  return { amount: -1, unit: "year" as const };
}
