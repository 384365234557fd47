import { memo } from "react";
import type { EdgeProps } from "@xyflow/react";
import { ScenePrimitives } from "../ScenePrimitives.tsx";
import type { GroupEdgeType } from "../toNodes.ts";

/** One step of a persona's path, drawn as the scene has it. */
export const PathEdge = memo(function PathEdge({ data }: EdgeProps<GroupEdgeType>) {
  if (data === undefined) return null;
  const { box, opacity } = data.group;
  return (
    <g transform={`translate(${box.x} ${box.y})`} opacity={opacity} aria-hidden>
      <ScenePrimitives group={data.group} />
    </g>
  );
});
