import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useScene } from "../state/sceneStore.ts";
import { farZoom } from "./framing.ts";
import { useViewportFeed } from "./ViewportFeed.ts";
import { toEdges, toNodes } from "./toNodes.ts";
import type { GroupEdgeType, GroupNodeType } from "./toNodes.ts";

const noNodes: GroupNodeType[] = [];
const noEdges: GroupEdgeType[] = [];

/** What React Flow mounts: the nodes and edges of the scene, or none where the scene is painted instead. */
export function useElements(): { nodes: GroupNodeType[]; edges: GroupEdgeType[] } {
  const scene = useScene((state) => state.scene);
  const isNear = useIsNear();
  return useMemo(() => {
    if (scene === undefined || !isNear) return { nodes: noNodes, edges: noEdges };
    return { nodes: toNodes(scene), edges: toEdges(scene) };
  }, [scene, isNear]);
}

/** Whether the map stands large enough on the screen to be read; not before its first picture. */
export function useIsNear(): boolean {
  const feed = useViewportFeed();
  const follow = useCallback((listener: () => void) => feed.follow(listener), [feed]);
  return useSyncExternalStore(follow, () => (feed.stillZoom ?? 0) >= farZoom);
}
