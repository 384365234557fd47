import type { MapSession } from "../session/mapSession.ts";
import { useMap } from "../state/mapStore.ts";
import { dismissToast, showToast, withdrawAction } from "../ui/toasts.ts";
import type { Toast } from "../ui/toasts.ts";

export interface Undoable {
  readonly session: MapSession;
  /** What the way back is called. */
  readonly label: string;
  readonly kind?: Toast["kind"];
}

/** Says what this person's last step did, with a way back for exactly that: it goes when another step follows. */
export function showUndoable(said: string, { session, label, kind = "plain" }: Undoable): void {
  const step = useMap.getState().lastStep;
  if (step === undefined) return void showToast(said, { kind });
  const action = { label, run: () => session.takeBack(step) };
  const toast = showToast(said, { kind, action });
  const stop = useMap.subscribe(({ lastStep, canRedo }) => {
    if (lastStep === step) return;
    stop();
    // An error is still to be read when one begins to mend it; what was taken back is no longer so.
    if (kind === "error" && !canRedo) withdrawAction(toast);
    else dismissToast(toast);
  });
}
