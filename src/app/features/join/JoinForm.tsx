import { useEffect, useRef, useState } from "react";
import type { SyntheticEvent } from "react";
import type { LinkOffer } from "#core/wire/access.ts";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { usePageTitle } from "../../shell/usePageTitle.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { announce } from "../../ui/announce.ts";
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
  usePageTitle(offer.title || words.untitled);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isJoining) void onJoin(typedName(name), password);
  };
  const faults = { "wrong-password": words.wrongPassword, "password-needed": words.noPassword };
  const troubles = { "too-many-tries": words.tooManyTries, unreachable: words.unreachable };
  return (
    <div className="jn-card">
      <div className="jn-words">
        <p className="jn-lead">{words.invited}</p>
        <h1>{offer.title || words.untitled}</h1>
        <p>{words.offers[offer.role]}</p>
      </div>
      <form className="jn-form" onSubmit={submit}>
        <TextField
          label={words.yourName}
          hint={words.yourNameHint}
          value={name}
          maxLength={limits.nameLength}
          onChange={setName}
        />
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
    </div>
  );
}
