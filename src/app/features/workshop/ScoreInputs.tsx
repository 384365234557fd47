import { useId } from "react";
import { wordsOf } from "#core/words/words.ts";
import type { Score } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { EmotionFace, emotionLevels } from "../../parts/EmotionFace.tsx";
import type { RatedBlock } from "./ratedTouchpoints.ts";

export interface ScoreInputsProps {
  readonly block: RatedBlock;
  /** What the touchpoint is called. */
  readonly title: string;
  readonly score: Score | undefined;
  readonly onScore: (score: Score) => void;
  readonly faceSize: number;
}

const scores = [1, 2, 3, 4, 5] as const;

/** Five faces and a row from 1 to 5, as native choices: one press each, arrows inside. */
export function ScoreInputs(props: ScoreInputsProps) {
  const { block, title, score, onScore, faceSize } = props;
  const { takingPart: words } = useWords();
  const { emotions } = wordsOf(useLocale());
  const format = useFormat();
  const name = useId();
  const isGap = block.kind === "gap";
  const [lowest, highest] = isGap ? words.ends.gap : words.ends.satisfaction;
  const isAs = block.kind === "rate" && block.persona !== undefined;
  const feeling = isAs ? words.feelingAs : words.feeling;
  const satisfaction = isAs ? words.satisfactionAs : words.satisfaction;
  const scaleName = isGap ? words.believe : satisfaction;
  return (
    <div className="ws-inputs">
      {!isGap && (
        <fieldset className="ws-faces" aria-label={`${feeling} ${title}`}>
          <legend className="ws-legend">{feeling}</legend>
          {emotionLevels.map((level) => (
            <label key={level} className="ws-face">
              <input
                type="radio"
                name={`${name}-e`}
                className="ws-radio"
                checked={score?.emotion === level}
                onChange={() => onScore({ ...score, emotion: level })}
              />
              <EmotionFace level={level} size={faceSize} />
              <span>{emotions[`${level}`]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className="ws-scale" aria-label={`${scaleName} ${title}`}>
        <legend className="ws-legend">{scaleName}</legend>
        {scores.map((value) => (
          <label key={value} className="ws-score">
            <input
              type="radio"
              name={`${name}-s`}
              className="ws-radio"
              checked={score?.satisfaction === value}
              onChange={() => onScore({ ...score, satisfaction: value })}
            />
            <span>{format.count(value)}</span>
          </label>
        ))}
        <span className="ws-ends" aria-hidden>
          <span>{lowest}</span>
          <span>{highest}</span>
        </span>
      </fieldset>
    </div>
  );
}
