import type { Locale } from "#core/model/journeyMap.ts";

/** How a language writes numbers, dates and lists. */
export interface Format {
  /** To one decimal: `1,9` in Turkish; a real minus sign before negatives. */
  readonly number: (value: number) => string;
  /** As `number`, with a plus before positives. */
  readonly signed: (value: number) => string;
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
  /** Case and accents laid aside by the language, for searching. */
  readonly contains: (text: string, part: string) => boolean;
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

function numberFormats(locale: Locale) {
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: 1 };
  const number = new Intl.NumberFormat(locale, { ...digits, signDisplay: "negative" });
  const signed = new Intl.NumberFormat(locale, { ...digits, signDisplay: "exceptZero" });
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const withMinus = (text: string) => text.replace("-", "\u2212");
  return {
    number: (value: number) => withMinus(number.format(value)),
    signed: (value: number) => withMinus(signed.format(value)),
    count: (value: number) => withMinus(count.format(value)),
    percent: (share: number) => withMinus(percent.format(share)),
  };
}

function dateFormats(locale: Locale) {
  const tag = regionOf(locale);
  const date = new Intl.DateTimeFormat(tag, { dateStyle: "medium" });
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    date: (at: DateInput) => date.format(new Date(at)),
    dateTime: (at: DateInput) => dateTime.format(new Date(at)),
    relative: (at: DateInput, now: number) => {
      const { amount, unit } = ageOf(new Date(at).getTime(), now);
      if (unit === "year") return date.format(new Date(at));
      return relative.format(amount, unit);
    },
  };
}

function textFormats(locale: Locale) {
  const collator = new Intl.Collator(locale, { numeric: true });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const plain = (text: string) =>
    text.toLocaleLowerCase(locale).normalize("NFD").replaceAll(/\p{M}/gu, "");
  return {
    compare: (a: string, b: string) => collator.compare(a, b),
    contains: (text: string, part: string) => plain(text).includes(plain(part)),
    list: (items: readonly string[]) => list.format(items),
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
