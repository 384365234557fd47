import { useEffect, useRef, useState } from "react";
import type { SyntheticEvent } from "react";
import type { LinkOffer } from "#core/wire/access.ts";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { announce } from "../../ui/announce.ts";
import { JoinCard } from "./JoinCard.tsx";
import { NameField } from "./NameField.tsx";
import { typedName } from "./typedName.ts";
import type { JoinProblem } from "./useJoin.ts";

export interface JoinFormProps {
  readonly offer: LinkOffer;
  readonly problem: JoinProblem | undefined;
  readonly isJoining: boolean;
  readonly onJoin: (name: string, password: string) => Promise<void>;
}

/** What the link opens, and the little that is asked for it. */
export function JoinForm({ offer, problem, isJoining, onJoin }: JoinFormProps) {
  const words = useWords().joining;
  const [name, setName] = useState(() => usePreferences.getState().name);
  const [password, setPassword] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const isAboutPassword = problem === "wrong-password" || problem === "password-needed";
  useEffect(() => {
    if (isJoining || !isAboutPassword) return;
    field.current?.focus();
    field.current?.select();
    // The focus may be there already: nothing would be read again.
    announce(words[problem === "wrong-password" ? "wrongPassword" : "noPassword"], "assertive");
  }, [isAboutPassword, problem, isJoining, words]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isJoining) void onJoin(typedName(name), password);
  };
  const faults = { "wrong-password": words.wrongPassword, "password-needed": words.noPassword };
  const troubles = { "too-many-tries": words.tooManyTries, unreachable: words.unreachable };
  return (
    <JoinCard
      title={offer.title || words.untitled}
      lead={words.invited}
      text={words.offers[offer.role]}
    >
      <form className="jn-form" onSubmit={submit}>
        <NameField hint={words.yourNameHint} value={name} onChange={setName} />
        {offer.needsPassword && (
          <TextField
            label={words.password}
            hint={words.passwordHint}
            error={isAboutPassword && !isJoining ? faults[problem] : undefined}
            type="password"
            value={password}
            maxLength={limits.passwordLength}
            inputRef={field}
            onChange={setPassword}
          />
        )}
        {problem !== undefined && !isAboutPassword && !isJoining && (
          <Banner kind="error">{troubles[problem]}</Banner>
        )}
        <Button kind="primary" type="submit" className="jn-go" aria-disabled={isJoining}>
          {isJoining ? words.joining : words.join}
        </Button>
      </form>
    </JoinCard>
  );
}
