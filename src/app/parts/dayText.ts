import type { Format } from "../i18n/format.ts";

/** A day in this person's time zone as `YYYY-MM-DD`. */
export function dayOf(ms: number): string {
  const day = new Date(ms);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** So many days later, by the calendar. */
export function dayAfter(ms: number, days: number): string {
  const day = new Date(ms);
  return dayOf(new Date(day.getFullYear(), day.getMonth(), day.getDate() + days).getTime());
}

/** A day as it is written here; a day alone would be its midnight in UTC, which in the west is the day before. */
export function dayShown(day: string, format: Format): string {
  return format.date(`${day}T12:00`);
}

/** Whether a review should have been: its day is over. */
export function isOverdue(reviewOn: string | undefined, now: number): boolean {
  return reviewOn !== undefined && reviewOn < dayOf(now);
}
