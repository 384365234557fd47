import { useMemo } from "react";
import type { EmotionLevel } from "#core/layout/curve/curveLayout.ts";
import { facePrimitives } from "#core/scene/faces.ts";
import { themeOf } from "#core/scene/theme.ts";
import { ScenePrimitives } from "../canvas/ScenePrimitives.tsx";
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
    return { key: `face-${level}`, primitives: facePrimitives(themeOf(theme), level, spot) };
  }, [theme, level]);
  return (
    <svg className="pt-face" width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <ScenePrimitives group={group} />
    </svg>
  );
}
