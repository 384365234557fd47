import type { Locale } from "#core/model/journeyMap.ts";

/** English dates put the day before the month, as most of its readers here do. */
const tags: Readonly<Record<Locale, string>> = { tr: "tr-TR", en: "en-GB" };
const formats = new Map<Locale, Intl.DateTimeFormat>();

/** A calendar date `YYYY-MM-DD` in the reader's notation: `12 Eki 2026`; the same in every time zone. */
export function formatDate(date: string, locale: Locale): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(tags[locale], { dateStyle: "medium", timeZone: "UTC" });
    formats.set(locale, format);
  }
  return format.format(at);
}
