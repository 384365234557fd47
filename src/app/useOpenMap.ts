import { useEffect, useState } from "react";
import type { Refusal } from "#core/commands/refusal.ts";
import type { MapSession } from "./session/mapSession.ts";
import { openMap } from "./session/openMap.ts";
import { usePreferences } from "./state/preferences.ts";
import { keepScene } from "./state/sceneStore.ts";
import { resetView } from "./state/viewStore.ts";
import { showToast } from "./ui/toasts.ts";

/** Opens a map for as long as the page shows it. */
export function useOpenMap(mapId: string): MapSession | undefined {
  const [session, setSession] = useState<MapSession>();
  useEffect(() => {
    resetView();
    const opened = openMap(mapId, {
      onRefusal: (refusal) => void tell(refusal),
    });
    const stopScene = keepScene();
    setSession(opened);
    return () => {
      setSession(undefined);
      stopScene();
      opened.close();
    };
  }, [mapId]);
  return session;
}

/** Says why something was not done; the sentences are fetched when the first is needed. */
async function tell(refusal: Refusal): Promise<void> {
  const { refusalSentence, wordsOf } = await import("#core/words/words.ts");
  const words = wordsOf(usePreferences.getState().locale);
  showToast(refusalSentence(words, refusal), { kind: "error" });
}
