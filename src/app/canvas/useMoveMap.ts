import { useStoreApi } from "@xyflow/react";
import { useCallback } from "react";
import { changeView } from "../state/viewStore.ts";
import { useViewportFeed } from "./ViewportFeed.ts";
import type { Viewport } from "./ViewportFeed.ts";

/** Returns what puts the map at a viewport: through React Flow's camera, which begins where this has led before it was there. */
export function useMoveMap(): (viewport: Viewport) => void {
  const feed = useViewportFeed();
  const store = useStoreApi();
  return useCallback(
    (viewport: Viewport) => {
      const { panZoom } = store.getState();
      if (panZoom !== null) return void panZoom.setViewport(viewport);
      feed.publish(viewport, true);
      changeView({ zoom: viewport.zoom });
    },
    [feed, store],
  );
}
