import { Pause } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { countdownText, isPaused } from "./countdown.ts";
import { useLeft } from "./useLeft.ts";

const hurryMs = 60_000;

/** The countdown in figures; its last minute and its end are said aloud elsewhere. */
export function TimeLeft() {
  const words = useWords().workshop;
  const left = useLeft();
  const isStopped = useWorkshopState(({ workshop }) => isPaused(workshop?.countdown));
  if (left === undefined) return null;
  const state = left === 0 ? "over" : left <= hurryMs ? "hurry" : "calm";
  return (
    <span className="ws-time" data-state={state} role="timer" aria-label={words.timeLeft}>
      {isStopped && <Pause size={16} aria-label={words.paused} />}
      {countdownText(left)}
      {state === "over" && <span className="ws-over">{words.timeUp}</span>}
    </span>
  );
}
