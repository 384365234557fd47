import { useEffect, useState } from "react";
import type { SyntheticEvent } from "react";
import { useLocation } from "wouter";
import { useWords } from "../../i18n/useWords.ts";
import { claimServer } from "../../platform/accessApi.ts";
import { addressSecret, dropAddressSecret } from "../../platform/addressSecret.ts";
import { changePreferences, usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { announce } from "../../ui/announce.ts";
import { showToast } from "../../ui/toasts.ts";
import { JoinCard } from "./JoinCard.tsx";
import { JoinFrame } from "./JoinFrame.tsx";
import { NameField } from "./NameField.tsx";
import { typedName } from "./typedName.ts";

const path = "/claim";

type Problem = "gone" | "unreachable" | "refused";

/** Where whoever started the server becomes its owner, by the address that the terminal shows. */
export function ClaimPage() {
  const [secret] = useState(() => addressSecret(path)?.slice(1));
  const [problem, setProblem] = useState<Problem | undefined>(
    secret === undefined ? "gone" : undefined,
  );
  const [isBusy, setBusy] = useState(false);
  const [, navigate] = useLocation();
  const words = useWords().joining;
  const claim = async (name: string) => {
    setBusy(true);
    const answer = await claimServer(secret ?? "", name);
    setBusy(false);
    if (!answer.ok) return setProblem(answer.code === "no-such-claim" ? "gone" : answer.failure);
    dropAddressSecret(path);
    if (name !== "") changePreferences({ name });
    showToast(words.claimed);
    navigate("/", { replace: true });
  };
  return (
    <JoinFrame>
      {problem === "gone" ? (
        <Gone />
      ) : (
        <ClaimForm problem={problem} isBusy={isBusy} onClaim={claim} />
      )}
    </JoinFrame>
  );
}

function Gone() {
  const words = useWords().joining;
  useEffect(
    () =>
      announce(
        `${words.claimGoneTitle}. ${words.claimGoneHint} ${words.claimCommand}`,
        "assertive",
      ),
    [words],
  );
  return (
    <JoinCard title={words.claimGoneTitle} text={words.claimGoneHint}>
      <code className="jn-code">{words.claimCommand}</code>
      <p>{words.claimPlace}</p>
    </JoinCard>
  );
}

interface ClaimFormProps {
  readonly problem: Exclude<Problem, "gone"> | undefined;
  readonly isBusy: boolean;
  readonly onClaim: (name: string) => Promise<void>;
}

function ClaimForm({ problem, isBusy, onClaim }: ClaimFormProps) {
  const words = useWords().joining;
  const [name, setName] = useState(() => usePreferences.getState().name);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isBusy) void onClaim(typedName(name));
  };
  const sentences = { unreachable: words.unreachable, refused: words.tryAgain };
  return (
    <JoinCard title={words.claimTitle} text={words.claimText}>
      <form className="jn-form" onSubmit={submit}>
        <NameField hint={words.claimNameHint} value={name} onChange={setName} />
        {problem !== undefined && !isBusy && <Banner kind="error">{sentences[problem]}</Banner>}
        <Button kind="primary" type="submit" className="jn-go" aria-disabled={isBusy}>
          {words.claim}
        </Button>
      </form>
    </JoinCard>
  );
}
