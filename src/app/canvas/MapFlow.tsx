import { ReactFlow, useStoreApi } from "@xyflow/react";
import { memo, useState } from "react";
import type { RefObject } from "react";
import { classes } from "../ui/classes.ts";
import { changeView, useView } from "../state/viewStore.ts";
import { zoomLimits } from "./framing.ts";
import { Backdrop } from "./layers/Backdrop.tsx";
import { DragLayer } from "./layers/DragLayer.tsx";
import { HandleLayer } from "./layers/HandleLayer.tsx";
import { MarqueeLayer } from "./layers/MarqueeLayer.tsx";
import { SelectionLayer } from "./layers/SelectionLayer.tsx";
import { GroupNode } from "./nodes/GroupNode.tsx";
import { PathEdge } from "./nodes/PathEdge.tsx";
import { useElements } from "./useElements.ts";
import { useMovement } from "./useMovement.ts";
import { useViewportFeed } from "./ViewportFeed.ts";
import type { Viewport } from "./ViewportFeed.ts";
import "@xyflow/react/dist/base.css";

const nodeTypes = { thing: GroupNode };
const edgeTypes = { path: PathEdge };
/** Middle button; with the space bar held, any. */
const panWithMiddle = [1];
const proOptions = { hideAttribution: true };
/** So many can glide aside for what is carried; more would hold it up. */
const mostGliding = 80;

export interface MapFlowProps {
  readonly surface: RefObject<HTMLElement | null>;
}

/** React Flow: it pans, zooms and mounts what can be seen; everything else is ours. */
export const MapFlow = memo(function MapFlow({ surface }: MapFlowProps) {
  const onViewportChange = useMovement(surface);
  const feed = useViewportFeed();
  // Where it begins.
  const [first] = useState(feed.viewport);
  useGivenStart(first);
  const { nodes, edges } = useElements();
  const tool = useView((view) => view.tool);
  return (
    <ReactFlow
      className={classes(nodes.length <= mostGliding && "c-gliding")}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      defaultViewport={first}
      // That it is given one keeps React Flow from following its own camera: `Movement` tells it where to stand.
      viewport={first}
      onViewportChange={onViewportChange}
      onMoveStart={stopFollowing}
      minZoom={zoomLimits.least}
      maxZoom={zoomLimits.most}
      panOnDrag={tool === "hand" ? true : panWithMiddle}
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      proOptions={proOptions}
    >
      <Backdrop />
      <HandleLayer surface={surface} />
      <SelectionLayer />
      <DragLayer />
      <MarqueeLayer />
    </ReactFlow>
  );
});

/** Whoever pans by hand looks for themselves again; moves of the camera come without an event. */
function stopFollowing(event: MouseEvent | TouchEvent | null): void {
  if (event !== null) changeView({ following: null });
}

/**
 * Every size is known beforehand: React Flow would measure each node it mounts, and find no handles in it.
 * So is the first viewport, which it would only take on after a picture without it.
 */
function useGivenStart({ x, y, zoom }: Viewport): void {
  const store = useStoreApi();
  useState(() => store.setState({ updateNodeInternals: () => undefined, transform: [x, y, zoom] }));
}
