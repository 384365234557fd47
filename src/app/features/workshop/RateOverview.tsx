import type { Ref } from "react";
import type { EmotionLevel } from "#core/layout/curve/curveLayout.ts";
import { touchpointTitle } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { EmotionFace } from "../../parts/EmotionFace.tsx";
import { isScored, ratedTouchpoints } from "./ratedTouchpoints.ts";
import type { RatedBlock } from "./ratedTouchpoints.ts";
import { useMyAnswers } from "./useMyPart.ts";
import { useNaming } from "./useNaming.ts";

export interface RateOverviewProps {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly block: RatedBlock;
  /** Goes to one of them by its place. */
  readonly onChoose: (at: number) => void;
}

/** What one gave, all at a glance; a tap goes back to one. */
export function RateOverview({ block, headingRef, onChoose }: RateOverviewProps) {
  const naming = useNaming();
  const format = useFormat();
  const { takingPart: words } = naming.words;
  const { scores } = useMyAnswers(block.id);
  return (
    <div className="ws-stack">
      <h3 ref={headingRef} tabIndex={-1} className="ws-h">
        {words.overviewTitle}
      </h3>
      <p className="u-hint">{words.overviewHint}</p>
      <ul className="ws-overview">
        {ratedTouchpoints(naming.map, block).map((touchpoint, at) => {
          const { emotion, satisfaction } = scores[touchpoint.id] ?? {};
          return (
            <li key={touchpoint.id}>
              <button type="button" className="ws-given" onClick={() => onChoose(at)}>
                <span>{touchpointTitle(touchpoint, naming.locale)}</span>
                {emotion !== undefined && <EmotionFace level={emotion as EmotionLevel} size={26} />}
                {satisfaction !== undefined && (
                  <strong>{words.of5(format.count(satisfaction))}</strong>
                )}
                {!isScored(scores[touchpoint.id]) && (
                  <span className="u-hint">{words.notAnswered}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
