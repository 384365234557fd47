import { memo } from "react";
import type { SceneGroup } from "#core/scene/primitives.ts";
import { ScenePrimitives } from "../ScenePrimitives.tsx";

/** A group as an SVG of its own size, to be placed by what stands around it. */
export const GroupSvg = memo(function GroupSvg({ group }: { readonly group: SceneGroup }) {
  const { width, height } = group.box;
  return (
    <svg className="c-group" width={width} height={height} opacity={group.opacity} aria-hidden>
      <ScenePrimitives group={group} />
    </svg>
  );
});
