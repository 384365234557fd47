import type { Box } from "#core/layout/boxes.ts";
import type { RectPrimitive } from "./primitives.ts";

interface Outline {
  readonly radius: number;
  readonly fill?: string | undefined;
  readonly stroke: string;
  readonly dash?: readonly number[] | undefined;
}

/** A rectangle whose line of one unit lies inside its box, on whole pixels. */
export function outlined(box: Box, { radius, fill, stroke, dash }: Outline): RectPrimitive {
  return {
    type: "rect",
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: Math.max(0, box.width - 1),
    height: Math.max(0, box.height - 1),
    radius,
    fill,
    stroke,
    strokeWidth: 1,
    dash,
  };
}

/** A box of this size at the origin: a group's own sheet. */
export function atOrigin({ width, height }: Pick<Box, "width" | "height">): Box {
  return { x: 0, y: 0, width, height };
}
