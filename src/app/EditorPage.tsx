import { useEffect, useState } from "react";
import { refusalSentence, wordsOf } from "#core/words/words.ts";
import { MapCanvas } from "./canvas/MapCanvas.tsx";
import { openMap } from "./session/openMap.ts";
import { SessionContext } from "./session/useSession.ts";
import type { MapSession } from "./session/mapSession.ts";
import { usePreferences } from "./state/preferences.ts";
import { keepScene } from "./state/sceneStore.ts";
import { resetView } from "./state/viewStore.ts";
import { showToast } from "./ui/toasts.ts";

export interface EditorPageProps {
  readonly mapId: string;
}

/** One map, opened for drawing. */
export function EditorPage({ mapId }: EditorPageProps) {
  const session = useOpenMap(mapId);
  if (session === undefined) return null;
  return (
    <SessionContext value={session}>
      <main style={{ height: "100dvh" }}>
        <MapCanvas />
      </main>
    </SessionContext>
  );
}

function useOpenMap(mapId: string): MapSession | undefined {
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
