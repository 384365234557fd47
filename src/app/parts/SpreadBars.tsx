import type { Spread } from "#core/wire/workshop.ts";
import { useFormat } from "../i18n/useFormat.ts";
import { useWords } from "../i18n/useWords.ts";
import { EmotionFace, emotionLevels } from "./EmotionFace.tsx";
import type { EmotionFaceProps } from "./EmotionFace.tsx";
import "./SpreadBars.css";

export interface SpreadBarsProps {
  readonly spread: Spread;
  readonly scale: "emotion" | "satisfaction";
  readonly theme?: EmotionFaceProps["theme"];
}

/** How many gave each of the five answers: bars over faces or figures, and the counts for who does not see them. */
export function SpreadBars({ spread, scale, theme }: SpreadBarsProps) {
  const words = useWords().takingPart;
  const format = useFormat();
  const highest = Math.max(1, ...spread.counts);
  const said = words.spread(spread.counts.map((count) => format.count(count)).join(", "));
  return (
    <div className="pt-spread" role="img" aria-label={said}>
      {emotionLevels.map((level, index) => {
        const count = spread.counts[index] ?? 0;
        return (
          <span key={level} className="pt-spread-one">
            <span className="pt-spread-count">{count > 0 && format.count(count)}</span>
            <span
              className="pt-spread-bar"
              style={{
                background: `var(--emotion-${index + 1})`,
                height: `${(count / highest) * 40}px`,
              }}
            />
            {scale === "emotion" ? (
              <EmotionFace level={level} size={18} theme={theme} />
            ) : (
              <span className="pt-spread-figure">{format.count(index + 1)}</span>
            )}
          </span>
        );
      })}
    </div>
  );
}
