import type { Locale } from "#core/model/journeyMap.ts";

const tenth = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
/** From here on thousands are set apart. */
const large = 999.9;

const kinds = {
  score: { ...tenth, signDisplay: "negative" },
  emotion: { ...tenth, signDisplay: "exceptZero" },
  count: {},
  computed: { minimumFractionDigits: 1, maximumFractionDigits: 2, signDisplay: "exceptZero" },
  plain: { maximumSignificantDigits: 15 },
} as const satisfies Readonly<Record<string, Intl.NumberFormatOptions>>;

/** A score to one decimal in the reader's notation: `4,3` in Turkish, `4.3` in English. */
export function formatScore(value: number, locale: Locale): string {
  return Math.abs(value) < large ? tenths(value, locale, "") : format(value, locale, "score");
}

/** A value on −2 … +2 with its sign: `+1,9`, `−0,5`, `0,0`. */
export function formatEmotion(value: number, locale: Locale): string {
  return Math.abs(value) < large ? tenths(value, locale, "+") : format(value, locale, "emotion");
}

/** A value on −2 … +2 to 0.01, so that a computation adds up for whoever checks it. */
export function formatComputed(value: number, locale: Locale): string {
  return format(value, locale, "computed");
}

/** A whole number with the reader's thousands separator. */
export function formatCount(count: number, locale: Locale): string {
  return format(count, locale, "count");
}

/** Any number as it stands, in the reader's notation. */
export function formatPlain(value: number, locale: Locale): string {
  return format(value, locale, "plain");
}

/** As `Intl` writes it, which a browser takes tens of milliseconds to begin with: a map's first picture needs only this. */
function tenths(value: number, locale: Locale, plus: "" | "+"): string {
  const digits = toTenth(Math.abs(value)).toFixed(1);
  const sign = value < 0 ? "\u2212" : plus;
  const shown = digits === "0.0" ? digits : sign + digits;
  return locale === "tr" ? shown.replace(".", ",") : shown;
}

/** Rounded as it is written: 4.85 is 4.9, though the nearest binary number lies below. */
function toTenth(value: number): number {
  return value < 0.01 ? 0 : Math.round(Number(`${value}e1`)) / 10;
}

/** Making one takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, locale: Locale, kind: keyof typeof kinds): string {
  const key = `${locale} ${kind}`;
  const numbers = formats.get(key) ?? new Intl.NumberFormat(locale, kinds[kind]);
  formats.set(key, numbers);
  return numbers.format(value).replace("-", "−");
}
