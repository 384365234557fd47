import { CalendarClock, TriangleAlert } from "lucide-react";
import { useFormat } from "../i18n/useFormat.ts";
import { useWords } from "../i18n/useWords.ts";
import { now } from "../platform/clock.ts";
import { dayShown, isOverdue } from "./dayText.ts";
import "./ReviewDay.css";

/** When an action is looked at again; a day that is over is said so, not only coloured. */
export function ReviewDay({ reviewOn }: { readonly reviewOn: string | undefined }) {
  const words = useWords().decisions;
  const format = useFormat();
  if (reviewOn === undefined) return null;
  const day = dayShown(reviewOn, format);
  const isLate = isOverdue(reviewOn, now());
  const Icon = isLate ? TriangleAlert : CalendarClock;
  return (
    <span className="pt-day" data-late={isLate}>
      <Icon size={14} aria-hidden />
      {isLate ? words.overdue(day) : words.due(day)}
    </span>
  );
}
