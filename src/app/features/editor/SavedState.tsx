import { Eye } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import type { MapState } from "../../state/mapStore.ts";

type Saved = "saved" | "saving" | "offline";

/** How this person's changes fare; or that they are to change nothing. */
export function SavedState() {
  const words = useWords().editor;
  const isReady = useMap((map) => map.status === "ready");
  const isEditor = useMap(canEdit);
  const canComment = useMap(({ role }) => role === "comment");
  if (!isReady) return null;
  if (isEditor) return <Saving />;
  return (
    <span className="tp-saved tp-viewonly" role="status" title={words.viewOnlyHint}>
      <Eye size={16} aria-hidden />
      <span className="tp-savedword">{canComment ? words.commentOnly : words.viewOnly}</span>
    </span>
  );
}

/** Whether all this person did is on the server's disk: said only when the server has acknowledged it. */
function Saving() {
  const words = useWords().editor;
  const state = useMap(savedOf);
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
