import { MessagesSquare } from "lucide-react";
import { indexOf } from "#core/model/select.ts";
import type { Block, BlockResult, Voice } from "#core/wire/workshop.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { SpreadBars } from "../../parts/SpreadBars.tsx";
import { agreementOf, rankedTouchpoints } from "../../parts/rankedTouchpoints.ts";
import type { RankedTouchpoint } from "../../parts/rankedTouchpoints.ts";
import { changeWorkshop, isFacilitator, useWorkshopState } from "../../state/workshopStore.ts";
import { Switch } from "../../ui/Switch.tsx";
import { TakeMedians } from "./TakeMedians.tsx";
import { Voices } from "./Voices.tsx";
import { useNaming } from "./useNaming.ts";

export interface ScoreResultProps {
  readonly block: Block;
  readonly result: Extract<BlockResult, { readonly kind: "rate" | "gap" }>;
}

/** The touchpoints people disagree about, most first, each with how the answers are spread. */
export function ScoreResult({ block, result }: ScoreResultProps) {
  const { map, words } = useNaming();
  const isLeading = useWorkshopState(isFacilitator);
  const isShown = useWorkshopState(({ overMap }) => overMap === result.block);
  const known = indexOf(map).touchpoints;
  const ranked = rankedTouchpoints(result.touchpoints).filter(({ touchpoint }) =>
    known.has(touchpoint),
  );
  const voices = new Map(result.touchpoints.map((each) => [each.touchpoint, each.voices]));
  return (
    <>
      {result.kind === "rate" && (
        <div className="ws-onmap">
          <Switch
            isSelected={isShown}
            onChange={(isOn) => changeWorkshop({ overMap: isOn ? result.block : undefined })}
          >
            {words.takingPart.showOnMap}
          </Switch>
        </div>
      )}
      {isLeading && <TakeMedians block={block} result={result} />}
      <ol className="ws-rated">
        {ranked.map((each, index) => (
          <Ranked
            key={each.touchpoint}
            ranked={each}
            isFirst={index === 0}
            voices={voices.get(each.touchpoint)}
          />
        ))}
      </ol>
    </>
  );
}

interface RankedProps {
  readonly ranked: RankedTouchpoint;
  readonly isFirst: boolean;
  readonly voices: readonly Voice[] | undefined;
}

function Ranked({ ranked, isFirst, voices }: RankedProps) {
  const naming = useNaming();
  const format = useFormat();
  const { takingPart: words } = naming.words;
  const { touchpoint, spread, scale, other } = ranked;
  const agreement = agreementOf(spread.disagreement);
  const isDisputed = isFirst && agreement !== "low";
  const median =
    scale === "emotion" ? format.emotion(spread.median) : words.of5(format.number(spread.median));
  return (
    <li className="ws-card" data-first={isDisputed}>
      {isDisputed && (
        <p className="ws-starthere">
          <MessagesSquare size={16} aria-hidden />
          {words.startHere}
        </p>
      )}
      <p className="ws-cardtitle">{columnTitle(touchpoint, naming)}</p>
      <div className="ws-spread">
        <SpreadBars spread={spread} scale={scale} />
        <p className="ws-figures">
          <strong>{words.median(median)}</strong>
          {other !== undefined && other.count > 0 && (
            <span>{words.satisfactionOf(words.of5(format.number(other.median)))}</span>
          )}
          <span>{words.answers(format.count(spread.count))}</span>
          {spread.count > 1 && <span data-agreement={agreement}>{words.agreement[agreement]}</span>}
        </p>
      </div>
      {voices !== undefined && <Voices voices={voices} />}
    </li>
  );
}
