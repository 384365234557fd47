import { useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import type { MapState } from "../../state/mapStore.ts";

type Saved = "saved" | "saving" | "offline";

/** Whether all this person did is on the server's disk: said only when the server has acknowledged it. */
export function SavedState() {
  const words = useWords().editor;
  const state = useMap(savedOf);
  const isReady = useMap((map) => map.status === "ready");
  if (!isReady) return null;
  const said = { saved: words.saved, saving: words.saving, offline: words.notSaved }[state];
  const hint = { saved: words.savedHint, saving: words.savingHint, offline: words.offlineHint }[
    state
  ];
  return (
    <span className="tp-saved" role="status" data-state={state} title={hint}>
      <span className="tp-dot" aria-hidden />
      <span className="tp-savedword">{said}</span>
    </span>
  );
}

function savedOf({ connection, isSaved, unsavedCount }: MapState): Saved {
  if (isSaved) return "saved";
  return connection === "offline" && unsavedCount > 0 ? "offline" : "saving";
}
