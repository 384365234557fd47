import { useEffect, useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { useWords } from "../../i18n/useWords.ts";
import { WaysIn } from "../../parts/WaysIn.tsx";
import { usePageTitle } from "../../shell/usePageTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { announce } from "../../ui/announce.ts";
import { JoinCard } from "./JoinCard.tsx";
import { JoinForm } from "./JoinForm.tsx";
import { JoinFrame } from "./JoinFrame.tsx";
import { useJoin } from "./useJoin.ts";

export interface JoinPageProps {
  readonly mapId: Id;
  /** The map can be opened. */
  readonly onIn: () => void;
}

/** The way into a map by a link: what it is, what one will be able to do, a name and one button. */
export function JoinPage({ mapId, onIn }: JoinPageProps) {
  const words = useWords().joining;
  const { way, problem, isJoining, look, join } = useJoin({ mapId, onIn });
  return (
    <JoinFrame>
      {(way.step === "looking" || way.step === "in") && <Waiting label={words.looking} />}
      {way.step === "unreachable" && (
        <Refusal title={words.unreachableTitle} hint={words.unreachableHint} onRetry={look} />
      )}
      {way.step === "refused" && (
        <>
          <LinkRefusal code={way.code} onRetry={look} />
          <WaysIn mapId={mapId} />
        </>
      )}
      {way.step === "offered" && (
        <JoinForm offer={way.offer} problem={problem} isJoining={isJoining} onJoin={join} />
      )}
    </JoinFrame>
  );
}

/** Nothing at first: most answers are there before one could read what is waited for. */
function Waiting({ label }: { readonly label: string }) {
  const [isLong, setLong] = useState(false);
  usePageTitle();
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return isLong && <Spinner label={label} />;
}

/** Refusals after which another attempt can help. */
const passing = ["link-used-up", "too-many-tries"];

function LinkRefusal({ code, onRetry }: { readonly code: string; readonly onRetry: () => void }) {
  const words = useWords().joining;
  const known: Readonly<Record<string, (typeof words.refusals)["no-such-link"]>> = words.refusals;
  const said = known[code] ?? { title: words.goneTitle, hint: words.goneHint };
  return (
    <Refusal
      title={said.title}
      hint={said.hint}
      onRetry={passing.includes(code) || !(code in known) ? onRetry : undefined}
    />
  );
}

interface RefusalProps {
  readonly title: string;
  readonly hint: string;
  readonly onRetry: (() => void) | undefined;
}

function Refusal({ title, hint, onRetry }: RefusalProps) {
  const words = useWords().joining;
  useEffect(() => announce(`${title}. ${hint}`, "assertive"), [title, hint]);
  return (
    <JoinCard title={title} text={hint}>
      {onRetry !== undefined && (
        <Button kind="primary" className="jn-go" onPress={onRetry}>
          {words.retry}
        </Button>
      )}
    </JoinCard>
  );
}
