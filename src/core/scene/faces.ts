import type { Point } from "#core/layout/boxes.ts";
import type { EmotionLevel } from "#core/layout/curve/curveLayout.ts";
import type { Primitive } from "./primitives.ts";
import type { Theme } from "./theme.ts";

interface FaceSpot {
  readonly centre: Point;
  readonly radius: number;
}

/** Brows and mouth on a face of radius 10; they carry the meaning in grey and at 16 pixels too. */
const features: Readonly<Record<EmotionLevel, readonly string[]>> = {
  [-2]: ["M-6 -5.6L-2 -3.4M6 -5.6L2 -3.4", "M-4.6 6.2C-3.4 2 3.4 2 4.6 6.2Z"],
  [-1]: ["M-5.8 -3.6L-2.2 -5M5.8 -3.6L2.2 -5", "M-4 5.6C-2.6 3 2.6 3 4 5.6"],
  [0]: ["M-5.6 -4.8L-2.2 -4.8M5.6 -4.8L2.2 -4.8", "M-3.8 4.4L3.8 4.4"],
  [1]: ["M-5.8 -4.4Q-4 -6 -2.2 -4.8M5.8 -4.4Q4 -6 2.2 -4.8", "M-4.2 3.2C-2.6 6 2.6 6 4.2 3.2"],
  [2]: ["M-6 -4.6Q-4 -7.2 -2 -5.2M6 -4.6Q4 -7.2 2 -5.2", "M-5 1.8L5 1.8C4.6 8 -4.6 8 -5 1.8Z"],
};

/** The outer two have open mouths. */
const openMouth: ReadonlySet<EmotionLevel> = new Set([-2, 2]);

/** One of the five drawn faces. */
export function facePrimitives(
  theme: Theme,
  level: EmotionLevel,
  spot: FaceSpot,
): readonly Primitive[] {
  const { x, y } = spot.centre;
  const fill = theme.emotions[level + 2];
  const ink = theme.features[level + 2] ?? theme.ink;
  const scale = spot.radius / 10;
  const eye = { type: "circle", cy: y - 1.3 * scale, r: 1.25 * scale, fill: ink } as const;
  const [brows = "", mouth = ""] = features[level].map((d) => moved(d, spot));
  const outline = Math.min(1, spot.radius / 8);
  const line = { stroke: ink, strokeWidth: 1.4 * scale };
  const mouthPaint = openMouth.has(level) ? { fill: ink } : line;
  const head = { cx: x, cy: y, r: spot.radius - outline / 2, fill };
  return [
    { type: "circle", ...head, stroke: theme.faceInk, strokeWidth: outline },
    { type: "path", d: brows, ...line },
    { ...eye, cx: x - 3.7 * scale },
    { ...eye, cx: x + 3.7 * scale },
    { type: "path", d: mouth, ...mouthPaint },
  ];
}

/** A path of absolute commands, scaled from radius 10 and moved to the face's centre. */
function moved(d: string, { centre, radius }: FaceSpot): string {
  const scale = radius / 10;
  let axis: "x" | "y" = "x";
  return d.replaceAll(/[A-Z]|-?\d+(?:\.\d+)?/g, (token) => {
    if (/[A-Z]/.test(token)) {
      axis = "x";
      return token;
    }
    const value = Number(token) * scale + centre[axis];
    axis = axis === "x" ? "y" : "x";
    return ` ${Math.round(value * 100) / 100}`;
  });
}
