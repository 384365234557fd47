import { ReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { Backdrop } from "./layers/Backdrop.tsx";
import { StickyHeaders } from "./layers/StickyHeaders.tsx";
import { GroupNode } from "./nodes/GroupNode.tsx";
import { PathEdge } from "./nodes/PathEdge.tsx";
import { useCamera } from "./useCamera.ts";
import { usePresence } from "./usePresence.ts";
import { useElements } from "./useElements.ts";
import { usePointer } from "./pointer/usePointer.ts";
import { useWheel } from "./pointer/useWheel.ts";
import { useCanvasKeys } from "./keys/useCanvasKeys.ts";
import { zoomLimits } from "./framing.ts";
import { ActiveItem, activeItemId } from "./layers/ActiveItem.tsx";
import { AddLayer } from "./layers/AddLayer.tsx";
import { AddStage } from "./layers/AddStage.tsx";
import { DragLayer } from "./layers/DragLayer.tsx";
import { FarCanvas } from "./layers/FarCanvas.tsx";
import { HandleLayer } from "./layers/HandleLayer.tsx";
import { FollowPill } from "./layers/FollowPill.tsx";
import { PeerCursors, PeersLayer } from "./layers/PeersLayer.tsx";
import { MarqueeLayer } from "./layers/MarqueeLayer.tsx";
import { Minimap } from "./layers/Minimap.tsx";
import { SelectionLayer } from "./layers/SelectionLayer.tsx";
import { TextEditor } from "./layers/TextEditor.tsx";
import { changeView, useView } from "../state/viewStore.ts";
import { useWords } from "../i18n/useWords.ts";
import "@xyflow/react/dist/base.css";
import "./MapCanvas.css";

const nodeTypes = { thing: GroupNode };
const edgeTypes = { path: PathEdge };
/** Middle button; with the space bar held, any. */
const panWithMiddle = [1];

/** Whoever pans by hand looks for themselves again; moves of the camera come without an event. */
function stopFollowing(event: MouseEvent | TouchEvent | null): void {
  if (event !== null) changeView({ following: null });
}

/** React Flow with our layers on it. It pans, zooms and mounts what can be seen; the rest is ours. */
export function MapSurface() {
  const surface = useRef<HTMLDivElement>(null);
  useGivenSizes();
  useFirstFocus(surface);
  const words = useWords();
  const { nodes, edges } = useElements();
  const tool = useView((view) => view.tool);
  const isDragging = useView((view) => view.drag !== null);
  const active = useView((view) => view.selection.at(-1));
  const onViewportChange = useCamera(surface);
  useWheel(surface);
  usePresence(surface);
  const pointer = usePointer(surface);
  const onKeyDown = useCanvasKeys();
  return (
    <div
      ref={surface}
      className="c-surface"
      data-map=""
      role="application"
      tabIndex={0}
      aria-label={words.canvas.keys}
      {...(active !== undefined && { "aria-activedescendant": activeItemId(active) })}
      data-dragging={isDragging}
      data-tool={tool}
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onlyRenderVisibleElements
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
        proOptions={{ hideAttribution: true }}
      >
        <Backdrop />
        <PeersLayer />
        <HandleLayer surface={surface} />
        <SelectionLayer />
        <AddLayer surface={surface} />
        <DragLayer />
        <MarqueeLayer />
      </ReactFlow>
      <FarCanvas />
      <StickyHeaders />
      <AddStage />
      <TextEditor />
      <PeerCursors />
      <FollowPill />
      <Minimap />
      <ActiveItem />
    </div>
  );
}

/** Every size is known beforehand: React Flow would measure each node it mounts, and find no handles in it. */
function useGivenSizes(): void {
  const store = useStoreApi();
  useState(() => store.setState({ updateNodeInternals: () => undefined }));
}

/** The keys work at once: whoever opens a map, or comes back from the table, need not look for it first. */
function useFirstFocus(surface: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) surface.current?.focus({ preventScroll: true });
  }, [surface]);
}
