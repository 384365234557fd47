import { useEffect, useState } from "react";
import type { Refusal } from "#core/commands/refusal.ts";
import type { MapSession } from "./session/mapSession.ts";
import { openMap } from "./session/openMap.ts";
import { usePreferences } from "./state/preferences.ts";
import { keepScene } from "./state/sceneStore.ts";
import { resetView } from "./state/viewStore.ts";
import { showToast } from "./ui/toasts.ts";

interface Opened {
  readonly mapId: string;
  readonly session: MapSession;
  readonly close: () => void;
}

let early: Opened | undefined;

/** Opens a map before anything is drawn: it comes while the page is made. */
export function openEarly(mapId: string): void {
  early = opened(mapId);
}

/** Opens a map for as long as the page shows it. */
export function useOpenMap(mapId: string): MapSession | undefined {
  const [session, setSession] = useState<MapSession>();
  useEffect(() => {
    const map = takenOver(mapId) ?? opened(mapId);
    setSession(map.session);
    return () => {
      setSession(undefined);
      map.close();
    };
  }, [mapId]);
  return session;
}

function takenOver(mapId: string): Opened | undefined {
  const map = early;
  early = undefined;
  if (map?.mapId === mapId) return map;
  map?.close();
  return undefined;
}

function opened(mapId: string): Opened {
  resetView();
  const session = openMap(mapId, {
    onRefusal: (refusal) => void tell(refusal),
  });
  const stopScene = keepScene();
  const close = () => {
    stopScene();
    session.close();
  };
  return { mapId, session, close };
}

/** Says why something was not done; the sentences are fetched when the first is needed. */
async function tell(refusal: Refusal): Promise<void> {
  const { refusalSentence, wordsOf } = await import("#core/words/words.ts");
  const words = wordsOf(usePreferences.getState().locale);
  showToast(refusalSentence(words, refusal), { kind: "error" });
}
