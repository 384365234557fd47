import { Pause } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { countdownText, isPaused } from "./countdown.ts";
import { useLeft } from "./useLeft.ts";

const hurryMs = 60_000;

export interface TimeLeftProps {
  /** Stands beside the button that starts it again: a word says that it stands still, not another sign. */
  readonly hasControls?: boolean;
}

/** The countdown in figures; its last minute and its end are said aloud elsewhere. */
export function TimeLeft({ hasControls = false }: TimeLeftProps) {
  const words = useWords().workshop;
  const left = useLeft();
  const isStopped = useWorkshopState(({ workshop }) => isPaused(workshop?.countdown));
  if (left === undefined) return null;
  const state = left === 0 ? "over" : left <= hurryMs ? "hurry" : "calm";
  return (
    <span className="ws-time" data-state={state} role="timer" aria-label={words.timeLeft}>
      {isStopped && !hasControls && <Pause size={16} aria-label={words.paused} />}
      {countdownText(left)}
      {isStopped && hasControls && <span className="ws-stopped">{words.paused}</span>}
      {state === "over" && <span className="ws-over">{words.timeUp}</span>}
    </span>
  );
}
