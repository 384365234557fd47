import { useMemo } from "react";
import type { EmotionLevel } from "#core/layout/curve/curveLayout.ts";
import { facePrimitives } from "#core/scene/faces.ts";
import { themeOf } from "#core/scene/theme.ts";
import type { ThemeName } from "#core/scene/primitives.ts";
import { useDrawing } from "../canvas/useDrawing.ts";
import { useTheme } from "../state/theme.ts";

export const emotionLevels: readonly EmotionLevel[] = [-2, -1, 0, 1, 2];

export interface EmotionFaceProps {
  readonly level: EmotionLevel;
  readonly size: number;
  /** Where it stands on paper, whatever the page looks like. */
  readonly theme?: ThemeName | undefined;
}

/** One of the five drawn faces, as on the map. Says nothing: what it means stands beside it. */
export function EmotionFace({ level, size, theme: given }: EmotionFaceProps) {
  const shown = useTheme();
  const theme = given ?? shown;
  const group = useMemo(() => {
    const spot = { centre: { x: 12, y: 12 }, radius: 11.5 };
    return { primitives: facePrimitives(themeOf(theme), level, spot), opacity: 1 };
  }, [theme, level]);
  const drawing = useDrawing<SVGSVGElement>(group);
  const sides = { width: size, height: size };
  return <svg ref={drawing} className="pt-face" {...sides} viewBox="0 0 24 24" aria-hidden />;
}
