import { expect, test } from "vitest";
import { dayAfter, dayOf, isOverdue } from "./dayText.ts";

const evening = new Date(2026, 10, 28, 23, 50).getTime();

test("a day is the reader's own, and days are counted by the calendar", () => {
  expect(dayOf(evening)).toBe("2026-11-28");
  expect(dayAfter(evening, 28)).toBe("2026-12-26");
  expect(dayAfter(new Date(2027, 2, 27, 12).getTime(), 1)).toBe("2027-03-28");
});

test("a review is overdue from the day after its own", () => {
  expect(isOverdue("2026-11-28", evening)).toBe(false);
  expect(isOverdue("2026-11-27", evening)).toBe(true);
  expect(isOverdue(undefined, evening)).toBe(false);
});
