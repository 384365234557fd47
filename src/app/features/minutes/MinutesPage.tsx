import { useCallback, useEffect, useState } from "react";
import { Link } from "wouter";
import type { Id } from "#core/model/journeyMap.ts";
import type { Minutes } from "#core/wire/workshop.ts";
import { useWords } from "../../i18n/useWords.ts";
import { fetchMinutes } from "../../platform/workshopApi.ts";
import { usePageTitle } from "../../shell/usePageTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { MinutesSheet } from "./MinutesSheet.tsx";
import { MinutesTools } from "./MinutesTools.tsx";
import { withNames } from "./minutesMarkdown.ts";
import "./MinutesPage.css";

export interface MinutesPageProps {
  readonly mapId: Id;
  readonly workshopId: Id;
}

/** What was done in a workshop, to be read, printed and passed on. */
export function MinutesPage({ mapId, workshopId }: MinutesPageProps) {
  const all = useWords();
  const words = all.decisions;
  const [found, setFound] = useState<Minutes>();
  const minutes = found && withNames(found, all);
  const [failure, setFailure] = useState<"unreachable" | "refused">();
  const load = useCallback(async () => {
    setFailure(undefined);
    const answer = await fetchMinutes(mapId, workshopId);
    if (answer.ok) setFound(answer.value);
    else setFailure(answer.failure);
  }, [mapId, workshopId]);
  useEffect(() => void load(), [load]);
  usePageTitle(minutes === undefined ? words.minutes : words.minutesOf(minutes.title));
  if (failure !== undefined) {
    return (
      <main className="app-page">
        <EmptyState
          title={words.minutesFailed}
          isPage
          actions={
            <>
              <Button onPress={() => void load()}>{words.retry}</Button>
              <Link href={`/m/${mapId}`}>{words.backToMap}</Link>
            </>
          }
        >
          <p role="alert">{failure === "refused" ? words.minutesFailedHint : words.unreachable}</p>
        </EmptyState>
      </main>
    );
  }
  if (minutes === undefined) {
    return (
      <main className="app-page">
        <Spinner label={words.loadingMinutes} />
      </main>
    );
  }
  return (
    <div className="mn">
      <MinutesTools mapId={mapId} minutes={minutes} />
      <MinutesSheet mapId={mapId} minutes={minutes} />
    </div>
  );
}
