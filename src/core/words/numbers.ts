import type { Locale } from "#core/model/journeyMap.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** A score to one decimal in the reader's notation: `4,3` in Turkish, `4.3` in English. */
export function formatScore(value: number, locale: Locale): string {
  return format(value, locale, "negative");
}

/** A value on −2 … +2 with its sign: `+1,9`, `−0,5`, `0,0`. */
export function formatEmotion(value: number, locale: Locale): string {
  return format(value, locale, "exceptZero");
}

/** A whole number with the reader's thousands separator. */
export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(count);
}

function format(value: number, locale: Locale, signDisplay: "negative" | "exceptZero"): string {
  const key = `${locale} ${signDisplay}`;
  let numbers = formats.get(key);
  if (numbers === undefined) {
    numbers = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay,
    });
    formats.set(key, numbers);
  }
  return numbers.format(value).replace("-", "−");
}

/** Any number as it stands, in the reader's notation. */
export function formatPlain(value: number, locale: Locale): string {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 });
  return number.format(value).replace("-", "−");
}
