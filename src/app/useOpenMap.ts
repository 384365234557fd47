import { useEffect, useState } from "react";
import { refusalSentence, wordsOf } from "#core/words/words.ts";
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
      onRefusal: (refusal) => {
        const words = wordsOf(usePreferences.getState().locale);
        showToast(refusalSentence(words, refusal), { kind: "error" });
      },
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
