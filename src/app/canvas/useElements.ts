import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useScene } from "../state/sceneStore.ts";
import { elementsIn } from "./toNodes.ts";
import type { Elements } from "./toNodes.ts";
import { farZoom, useViewportFeed } from "./ViewportFeed.ts";
import type { Still } from "./ViewportFeed.ts";

const none: Elements = { nodes: [], edges: [] };

/** What React Flow mounts: what is in view of the scene, or nothing where the scene is painted instead. */
export function useElements(): Elements {
  const scene = useScene((state) => state.scene);
  const still = useStill();
  return useMemo(() => {
    if (scene === undefined || !isNear(still)) return none;
    return elementsIn(scene, still.visible);
  }, [scene, still]);
}

/** Whether the map stands large enough on the screen to be read; not before its first picture. */
export function useIsNear(): boolean {
  return isNear(useStill());
}

function isNear(still: Still | undefined): still is Still {
  return still !== undefined && still.zoom >= farZoom;
}

/** What is in view when the map stands still. */
export function useStill(): Still | undefined {
  const feed = useViewportFeed();
  const follow = useCallback((listener: () => void) => feed.follow(listener), [feed]);
  return useSyncExternalStore(follow, () => feed.still);
}
