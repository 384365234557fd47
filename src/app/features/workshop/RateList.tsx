import { touchpointTitle, columnTitle } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { Button } from "../../ui/Button.tsx";
import { ScoreInputs } from "./ScoreInputs.tsx";
import { enterAnswer } from "./enterAnswer.ts";
import { isAnsweredIn, ratedTouchpoints } from "./ratedTouchpoints.ts";
import type { RatedBlock } from "./ratedTouchpoints.ts";
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
        {touchpoints.map((touchpoint) => {
          const { id } = touchpoint;
          const title = touchpointTitle(touchpoint, naming.locale);
          const score = scores[id];
          const isGiven = score?.emotion !== undefined || score?.satisfaction !== undefined;
          return (
            <li key={id} className="ws-card">
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
                    onPress={() => enterAnswer(block.id, { kind: "score", id, score: {} })}
                  >
                    {words.skip}
                  </Button>
                )}
              </div>
              <ScoreInputs
                block={block}
                touchpoint={id}
                title={title}
                score={score}
                faceSize={30}
                onScore={(next) => enterAnswer(block.id, { kind: "score", id, score: next })}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
