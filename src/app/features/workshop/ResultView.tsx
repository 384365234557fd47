import { useEffect, useState } from "react";
import type { Block } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { GatherResult } from "./GatherResult.tsx";
import { ScoreResult } from "./ScoreResult.tsx";
import { VoteResult } from "./VoteResult.tsx";
import { fewPeople } from "./fewPeople.ts";
import { loadResults } from "./loadWorkshop.ts";
import { isAnswered } from "./planSteps.ts";

const patienceMs = 6_000;

/** What a block came to, for everybody. */
export function ResultView({ block }: { readonly block: Block }) {
  const { takingPart: words } = useWords();
  const format = useFormat();
  const result = useWorkshopState(({ results }) => results[block.id]);
  if (result === undefined) return <OnTheWay />;
  if (result.people === 0) return <p className="ws-none">{words.noAnswers}</p>;
  const isAnonymous = isAnswered(block) && block.isAnonymous;
  const isPersonal = result.kind === "rate" || result.kind === "gap";
  return (
    <div className="ws-result">
      <p className="ws-people-count">{words.people(format.count(result.people))}</p>
      {isPersonal && isAnonymous && result.people < fewPeople && (
        <Banner kind="info">{words.fewPeople}</Banner>
      )}
      {isPersonal && <ScoreResult block={block} result={result} />}
      {result.kind === "gather" && <GatherResult notes={result.notes} authors={result.authors} />}
      {result.kind === "vote" && <VoteResult notes={result.notes} />}
    </div>
  );
}

/** A wait that offers another try when it grows long. */
function OnTheWay() {
  const { takingPart: words } = useWords();
  const { mapId } = useSession();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return <Spinner label={words.resultWaits} />;
  return (
    <div className="ws-stack">
      <p role="alert">{words.resultFailed}</p>
      <Button onPress={() => void loadResults(mapId)}>{words.retry}</Button>
    </div>
  );
}
