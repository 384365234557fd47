import { useEffect, useState } from "react";
import { now } from "../../platform/clock.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { leftOf } from "./countdown.ts";

const tickMs = 250;

/** What is left of the countdown in ms, kept up to date; undefined where none runs. */
export function useLeft(): number | undefined {
  const countdown = useWorkshopState(({ workshop }) => workshop?.countdown);
  const offset = useWorkshopState(({ clockOffset }) => clockOffset);
  const [at, setAt] = useState(now);
  const isRunning = countdown !== undefined && "endsAt" in countdown;
  useEffect(() => {
    setAt(now());
    if (!isRunning) return;
    const timer = setInterval(() => setAt(now()), tickMs);
    return () => clearInterval(timer);
  }, [isRunning, countdown]);
  return countdown && leftOf(countdown, at + offset);
}
