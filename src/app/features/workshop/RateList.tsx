import { useRef } from "react";
import type { Touchpoint } from "#core/model/journeyMap.ts";
import type { Score } from "#core/wire/workshop.ts";
import { touchpointTitle, columnTitle } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { Button } from "../../ui/Button.tsx";
import { ScoreInputs } from "./ScoreInputs.tsx";
import { enterAnswer } from "./enterAnswer.ts";
import { isAnsweredIn, isScored, ratedTouchpoints } from "./ratedTouchpoints.ts";
import type { RatedBlock } from "./ratedTouchpoints.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useMyAnswers } from "./useMyPart.ts";
import { useNaming } from "./useNaming.ts";

/** All touchpoints to rate, one below the other. */
export function RateList({ block }: { readonly block: RatedBlock }) {
  const naming = useNaming();
  const format = useFormat();
  const { takingPart: words } = naming.words;
  const { scores } = useMyAnswers(block.id);
  const touchpoints = ratedTouchpoints(naming.map, block);
  const rated = touchpoints.filter(({ id }) => isAnsweredIn(block, scores[id])).length;
  if (touchpoints.length === 0) return <p>{words.noTouchpoints}</p>;
  return (
    <div className="ws-stack">
      <p className="u-hint" role="status">
        {words.ratedOf(format.count(rated), format.count(touchpoints.length))}
      </p>
      <ol className="ws-rated">
        {touchpoints.map((touchpoint) => (
          <Rated
            key={touchpoint.id}
            block={block}
            touchpoint={touchpoint}
            score={scores[touchpoint.id]}
          />
        ))}
      </ol>
    </div>
  );
}

interface RatedProps {
  readonly block: RatedBlock;
  readonly touchpoint: Touchpoint;
  readonly score: Score | undefined;
}

function Rated({ block, touchpoint, score }: RatedProps) {
  const naming = useNaming();
  const { takingPart: words } = naming.words;
  const row = useRef<HTMLLIElement>(null);
  const isGiven = isScored(score);
  // The button that takes a score back goes with it.
  useKeptFocus(() => row.current?.querySelector("input"), String(isGiven));
  const title = touchpointTitle(touchpoint, naming.locale);
  const give = (next: Score) =>
    enterAnswer(block.id, { kind: "score", id: touchpoint.id, score: next });
  return (
    <li ref={row} className="ws-card">
      <div className="ws-headline">
        <p className="ws-cardtitle">
          <span className="u-hint">{columnTitle(touchpoint.place.stage, naming)}</span>
          {title}
        </p>
        {isGiven && (
          <Button
            isSmall
            kind="quiet"
            aria-label={`${words.skip}: ${title}`}
            onPress={() => give({})}
          >
            {words.skip}
          </Button>
        )}
      </div>
      <ScoreInputs block={block} title={title} score={score} faceSize={30} onScore={give} />
    </li>
  );
}
