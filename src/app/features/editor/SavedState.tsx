import { lazy, Suspense } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { patiently } from "../../platform/patiently.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import type { MapState } from "../../state/mapStore.ts";
import { withWords } from "../../withWords.ts";

const viewOnly = async () => ({
  default: (await withWords(import("./ViewOnlyState.tsx"))).ViewOnlyState,
});
const ViewOnlyState = lazy(() => patiently(viewOnly));

type Saved = "saved" | "saving" | "offline";

/** How this person's changes fare; or that they are to change nothing. */
export function SavedState() {
  const isReady = useMap((map) => map.status === "ready");
  const isEditor = useMap(canEdit);
  if (!isReady) return null;
  if (isEditor) return <Saving />;
  return (
    <Suspense>
      <ViewOnlyState />
    </Suspense>
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
