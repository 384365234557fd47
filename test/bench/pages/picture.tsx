import { ReactFlow, ReactFlowProvider, useStoreApi } from "@xyflow/react";
import type { NodeProps } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { PathEdge } from "#app/canvas/nodes/PathEdge.tsx";
import { GroupSvg } from "#app/canvas/nodes/GroupSvg.tsx";
import { elementsIn } from "#app/canvas/toNodes.ts";
import type { GroupNodeType } from "#app/canvas/toNodes.ts";
import { firstChoice } from "#app/features/export/exportChoice.ts";
import { exportPicture, svgOfPicture } from "#app/features/export/exportPicture.ts";
import { fittingScale, pixelsOf } from "#app/features/export/fittingScale.ts";
import { rasterise } from "#app/platform/rasterise.ts";
import "#app/canvas/MapCanvas.css";
import "#app/ui/tokens.css";
import "#core/scene/fonts/inter.css";
import { readMapFile } from "#core/formats/json/readMapFile.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import type { Scene } from "#core/scene/primitives.ts";

/** The same map twice: as React Flow shows it with everything mounted, and as our export draws it. */
const choice = firstChoice({ theme: "light", personas: null });
const map = await theMap();
const picture = exportPicture({ map, selection: [], locale: "tr", choice });
const scale = fittingScale(picture.size, 1);

const nodes = allNodes(picture.scene);
const { edges } = elementsIn(picture.scene, { x: 0, y: 0, ...picture.size });
const nodeTypes = { thing: Thing };
const edgeTypes = { path: PathEdge };

createRoot(document.getElementById("root") ?? document.body).render(
  <ReactFlowProvider>
    <Flow />
  </ReactFlowProvider>,
);

function Flow() {
  const store = useStoreApi();
  // As in the editor: sizes and handles are given, so that nothing is measured.
  useState(() => store.setState({ updateNodeInternals: () => undefined }));
  return (
    <ReactFlow
      className="c-surface"
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      minZoom={0.01}
    />
  );
}

/** The PNG as our export makes it, from the map on. */
async function ours(): Promise<Blob | undefined> {
  const drawn = exportPicture({ map, selection: [], locale: "tr", choice });
  const svg = await svgOfPicture(drawn, { choice, scale, title: map.info.title });
  return rasterise(svg, pixelsOf(drawn.size, scale), new AbortController().signal);
}

/** The PNG as html-to-image makes it of what React Flow shows, as large in pixels as ours. */
async function theirs(): Promise<Blob | undefined> {
  const toBlob: unknown = Reflect.get(globalThis, "htmlToImage");
  const viewport = document.querySelector(".react-flow__viewport");
  if (typeof toBlob !== "function") throw new Error("expected html-to-image");
  const { width, height } = picture.size;
  const style = { transform: "translate(24px, 24px)" };
  const options = { width, height, pixelRatio: scale, skipAutoScale: true, style };
  return toBlob(viewport, { ...options, backgroundColor: "#fbfaf8" });
}

Object.assign(globalThis, { ours, theirs });

function Thing({ data }: NodeProps<GroupNodeType>) {
  return <GroupSvg group={data.group} />;
}

function allNodes(scene: Scene): GroupNodeType[] {
  const { nodes } = elementsIn(scene, { x: 0, y: 0, ...scene.size });
  const mounted = new Set(nodes.map(({ id }) => id));
  const rest = scene.groups.filter(({ key, kind }) => kind !== "edge" && !mounted.has(key));
  return [
    ...rest.map((group): GroupNodeType => {
      const { x, y, width, height } = group.box;
      const size = { width, height, measured: { width, height } };
      const place = { position: { x, y }, zIndex: group.layer, ...size };
      return { id: group.key, type: "thing", data: { group }, ...place };
    }),
    ...nodes,
  ];
}

async function theMap(): Promise<JourneyMap> {
  const text = await (await fetch("/map.json")).text();
  const read = readMapFile(text, () => crypto.randomUUID());
  if (!("map" in read)) throw new Error("expected a map");
  return read.map;
}
