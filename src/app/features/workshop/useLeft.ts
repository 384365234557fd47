import { useCallback, useSyncExternalStore } from "react";
import { now } from "../../platform/clock.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import type { WorkshopState } from "../../state/workshopStore.ts";
import { leftOf } from "./countdown.ts";

const tickMs = 250;
const secondMs = 1_000;

/** What is left of the countdown in ms, in whole seconds, kept up to date; undefined where there is none. */
export function useLeft(): number | undefined {
  const isRunning = useWorkshopState(hasRunningCountdown);
  const follow = useCallback(
    (tick: () => void) => {
      const stop = useWorkshopState.subscribe(tick);
      const timer = isRunning ? setInterval(tick, tickMs) : undefined;
      return () => {
        stop();
        clearInterval(timer);
      };
    },
    [isRunning],
  );
  return useSyncExternalStore(follow, () => secondsLeft(useWorkshopState.getState()));
}

function hasRunningCountdown({ workshop }: WorkshopState): boolean {
  return workshop?.countdown !== undefined && "endsAt" in workshop.countdown;
}

/** The second that has begun counts whole. */
function secondsLeft({ workshop, clockOffset }: WorkshopState): number | undefined {
  if (workshop?.countdown === undefined) return undefined;
  const leftMs = leftOf(workshop.countdown, now() + clockOffset);
  return Math.ceil(leftMs / secondMs) * secondMs;
}
