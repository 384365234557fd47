import { ArrowLeft, ArrowRight } from "lucide-react";
import { useEffect, useRef } from "react";
import type { Touchpoint } from "#core/model/journeyMap.ts";
import type { Score } from "#core/wire/workshop.ts";
import { columnTitle, touchpointTitle } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { Button } from "../../ui/Button.tsx";
import { announce } from "../../ui/announce.ts";
import { RateOverview } from "./RateOverview.tsx";
import { ScoreInputs } from "./ScoreInputs.tsx";
import { enterAnswer } from "./enterAnswer.ts";
import { isAnsweredIn, ratedTouchpoints } from "./ratedTouchpoints.ts";
import type { RatedBlock } from "./ratedTouchpoints.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useMyAnswers } from "./useMyPart.ts";
import { useNaming } from "./useNaming.ts";
import { useShownCard } from "./useShownCard.ts";

/** So long one sees what one chose before the next comes. */
const restMs = 450;

/** One touchpoint a screen: after the last answer the next comes by itself, and at the end all of them to look over. */
export function RateCards({ block }: { readonly block: RatedBlock }) {
  const naming = useNaming();
  const { takingPart: words } = naming.words;
  const { scores } = useMyAnswers(block.id);
  const touchpoints = ratedTouchpoints(naming.map, block);
  const [at, setAt] = useShownCard(touchpoints, () => firstOpen(block, touchpoints, scores));
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(() => heading.current, String(touchpoints[at]?.id));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (touchpoints.length === 0) return <p>{words.noTouchpoints}</p>;
  const touchpoint = touchpoints[at];
  if (touchpoint === undefined)
    return <RateOverview block={block} headingRef={heading} onChoose={setAt} />;
  const title = touchpointTitle(touchpoint, naming.locale);
  const go = (to: number) => {
    clearTimeout(timer.current);
    setAt(to);
    const next = touchpoints[to];
    announce(next === undefined ? words.overviewTitle : touchpointTitle(next, naming.locale));
  };
  const score = (next: Score) => {
    const isFirst = !isAnsweredIn(block, scores[touchpoint.id]);
    enterAnswer(block.id, { kind: "score", id: touchpoint.id, score: next });
    clearTimeout(timer.current);
    if (isFirst && isAnsweredIn(block, next)) timer.current = setTimeout(() => go(at + 1), restMs);
  };
  const skip = () => {
    enterAnswer(block.id, { kind: "score", id: touchpoint.id, score: {} });
    go(at + 1);
  };
  return (
    <div className="ws-onecard">
      <div className="ws-which">
        <Dots at={at} all={touchpoints.length} />
        <p className="ws-ofstage">{columnTitle(touchpoint.place.stage, naming)}</p>
        <h3 ref={heading} tabIndex={-1} className="ws-bigtitle">
          {title}
        </h3>
        {touchpoint.description !== "" && <p className="u-hint">{touchpoint.description}</p>}
      </div>
      <div className="ws-lower">
        <ScoreInputs
          key={touchpoint.id}
          block={block}
          title={title}
          score={scores[touchpoint.id]}
          faceSize={60}
          onScore={score}
        />
        <div className="ws-row ws-turn">
          <Button
            icon={<ArrowLeft size={17} aria-hidden />}
            isDisabled={at === 0}
            onPress={() => go(at - 1)}
          >
            {words.back}
          </Button>
          <Button kind="quiet" onPress={skip}>
            {words.skip}
          </Button>
          <Button onPress={() => go(at + 1)} aria-label={words.forward}>
            <ArrowRight size={17} aria-hidden />
          </Button>
        </div>
      </div>
    </div>
  );
}

/** How far one is: a dot a touchpoint, in figures where they would not fit. */
function Dots({ at, all }: { readonly at: number; readonly all: number }) {
  const { takingPart: words } = useNaming().words;
  const format = useFormat();
  return (
    <p className="ws-progress">
      <span className="ws-dots" aria-hidden>
        {Array.from({ length: all }, (_, index) => (
          <span key={index} data-on={index <= at} />
        ))}
      </span>
      {words.place(format.count(at + 1), format.count(all))}
    </p>
  );
}

/** The first touchpoint without an answer; behind the last where all have one. */
function firstOpen(
  block: RatedBlock,
  touchpoints: readonly Touchpoint[],
  scores: Readonly<Record<string, Score>>,
): number {
  const open = touchpoints.findIndex(({ id }) => !isAnsweredIn(block, scores[id]));
  return open < 0 ? touchpoints.length : open;
}
