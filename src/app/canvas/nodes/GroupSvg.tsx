import { memo } from "react";
import type { Drawing } from "#core/scene/primitives.ts";
import { useDrawing } from "../useDrawing.ts";

/** A group as an SVG of its own size, to be placed by what stands around it. */
export const GroupSvg = memo(function GroupSvg({ group }: { readonly group: Drawing }) {
  const { width, height } = group.box;
  const drawing = useDrawing<SVGSVGElement>(group);
  return <svg ref={drawing} className="c-group" width={width} height={height} aria-hidden />;
});
