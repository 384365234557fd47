import type { Locale } from "#core/model/journeyMap.ts";

const tenth = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

const kinds = {
  score: { ...tenth, signDisplay: "negative" },
  emotion: { ...tenth, signDisplay: "exceptZero" },
  count: {},
  plain: { maximumSignificantDigits: 15 },
} as const satisfies Readonly<Record<string, Intl.NumberFormatOptions>>;

/** A score to one decimal in the reader's notation: `4,3` in Turkish, `4.3` in English. */
export function formatScore(value: number, locale: Locale): string {
  return format(value, locale, "score");
}

/** A value on −2 … +2 with its sign: `+1,9`, `−0,5`, `0,0`. */
export function formatEmotion(value: number, locale: Locale): string {
  return format(value, locale, "emotion");
}

/** A whole number with the reader's thousands separator. */
export function formatCount(count: number, locale: Locale): string {
  return format(count, locale, "count");
}

/** Any number as it stands, in the reader's notation. */
export function formatPlain(value: number, locale: Locale): string {
  return format(value, locale, "plain");
}

/** Making one takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, locale: Locale, kind: keyof typeof kinds): string {
  const key = `${locale} ${kind}`;
  const numbers = formats.get(key) ?? new Intl.NumberFormat(locale, kinds[kind]);
  formats.set(key, numbers);
  return numbers.format(value).replace("-", "−");
}
