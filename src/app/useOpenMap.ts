import { useEffect, useState } from "react";
import type { Refusal } from "#core/commands/refusal.ts";
import type { MapSession } from "./session/mapSession.ts";
import { fetchDocument } from "./session/fetchDocument.ts";
import { openMap } from "./session/openMap.ts";
import { afterPicture } from "./platform/afterPicture.ts";
import { usePreferences } from "./state/preferences.ts";
import { keepScene } from "./state/sceneStore.ts";
import { resetView } from "./state/viewStore.ts";
import { resetWorkshop } from "./state/workshopStore.ts";
import { showToast } from "./ui/toasts.ts";

interface Opened {
  readonly mapId: string;
  readonly session: MapSession;
  readonly close: () => void;
}

let early: Opened | undefined;

/** Opens a map before anything is drawn. */
export function openEarly(mapId: string, document: Uint8Array | undefined): void {
  early = opened(mapId, document);
}

/** Opens a map for as long as the page shows it. */
export function useOpenMap(mapId: string): MapSession | undefined {
  const [session, setSession] = useState(() =>
    early?.mapId === mapId ? early.session : undefined,
  );
  useEffect(() => {
    let isLeft = false;
    let close: (() => void) | undefined;
    const show = (map: Opened) => {
      close = map.close;
      setSession(map.session);
      // What is known of the map is shown first.
      afterPicture(map.session.connect);
    };
    const open = async () => {
      const document = await fetchDocument(mapId);
      if (!isLeft) show(opened(mapId, document));
    };
    const map = takenOver(mapId);
    if (map === undefined) void open();
    else show(map);
    return () => {
      isLeft = true;
      setSession(undefined);
      close?.();
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

function opened(mapId: string, document: Uint8Array | undefined): Opened {
  resetView();
  resetWorkshop(mapId);
  const onRefusal = (refusal: Refusal) => void tell(refusal);
  const session = openMap({ mapId, document, onRefusal });
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
