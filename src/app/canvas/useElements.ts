import { useMemo } from "react";
import { useScene } from "../state/sceneStore.ts";
import { useView } from "../state/viewStore.ts";
import { farZoom } from "./framing.ts";
import { toEdges, toNodes } from "./toNodes.ts";
import type { GroupEdgeType, GroupNodeType } from "./toNodes.ts";

const noNodes: GroupNodeType[] = [];
const noEdges: GroupEdgeType[] = [];

/** What React Flow mounts: the nodes and edges of the scene, or none where the scene is painted instead. */
export function useElements(): { nodes: GroupNodeType[]; edges: GroupEdgeType[] } {
  const scene = useScene((state) => state.scene);
  const isFar = useIsFar();
  return useMemo(() => {
    if (scene === undefined || isFar) return { nodes: noNodes, edges: noEdges };
    return { nodes: toNodes(scene), edges: toEdges(scene) };
  }, [scene, isFar]);
}

/** Whether the map is too small on the screen to be read. */
export function useIsFar(): boolean {
  return useView((view) => view.zoom < farZoom);
}
