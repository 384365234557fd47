import { useMemo } from "react";
import type { EmotionLevel } from "#core/layout/curve/curveLayout.ts";
import { facePrimitives } from "#core/scene/faces.ts";
import { themeOf } from "#core/scene/theme.ts";
import { useDrawing } from "../canvas/useDrawing.ts";
import { useTheme } from "../state/theme.ts";

export const emotionLevels: readonly EmotionLevel[] = [-2, -1, 0, 1, 2];

export interface EmotionFaceProps {
  readonly level: EmotionLevel;
  readonly size: number;
}

/** One of the five drawn faces, as on the map. Says nothing: what it means stands beside it. */
export function EmotionFace({ level, size }: EmotionFaceProps) {
  const theme = useTheme();
  const group = useMemo(() => {
    const spot = { centre: { x: 12, y: 12 }, radius: 11.5 };
    return { primitives: facePrimitives(themeOf(theme), level, spot), opacity: 1 };
  }, [theme, level]);
  const drawing = useDrawing<SVGSVGElement>(group);
  const sides = { width: size, height: size };
  return <svg ref={drawing} className="pt-face" {...sides} viewBox="0 0 24 24" aria-hidden />;
}
