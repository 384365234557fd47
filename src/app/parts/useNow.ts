import { useEffect, useState } from "react";
import { now } from "../platform/clock.ts";

/** The time, anew every so often: for "3 minutes ago". */
export function useNow(everyMs = 30_000): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return time;
}
