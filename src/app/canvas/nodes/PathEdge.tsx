import { memo } from "react";
import type { EdgeProps } from "@xyflow/react";
import type { SceneGroup } from "#core/scene/primitives.ts";
import { useDrawing } from "../useDrawing.ts";
import type { GroupEdgeType } from "../toNodes.ts";

/** One step of a persona's path, drawn as the scene has it. */
export const PathEdge = memo(function PathEdge({ data }: EdgeProps<GroupEdgeType>) {
  return data === undefined ? null : <Path group={data.group} />;
});

function Path({ group }: { readonly group: SceneGroup }) {
  const drawing = useDrawing<SVGGElement>(group);
  return <g ref={drawing} transform={`translate(${group.box.x} ${group.box.y})`} aria-hidden />;
}
