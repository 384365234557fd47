import { useState } from "react";
import type { SyntheticEvent } from "react";
import { limits } from "#core/wire/limits.ts";
import type { CodeOffer } from "#core/wire/workshop.ts";
import { useWords } from "../../i18n/useWords.ts";
import { usePageTitle } from "../../shell/usePageTitle.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { typedName } from "./typedName.ts";
import type { JoinByCode } from "./useJoinByCode.ts";

export interface CodeNameFormProps {
  readonly join: JoinByCode;
  readonly offer: CodeOffer;
}

/** What the code opens, and the one thing that is asked for it. */
export function CodeNameForm({ join, offer }: CodeNameFormProps) {
  const words = useWords().joining;
  const [name, setName] = useState(() => usePreferences.getState().name);
  const [isTold, setTold] = useState(false);
  const { problem, isBusy } = join;
  const given = typedName(name);
  const title = offer.workshop || offer.title || words.untitled;
  usePageTitle(title);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTold(true);
    if (given !== "" && !isBusy) void join.join(given);
  };
  const trouble = problem === "too-many" ? words.codeTooMany : words.unreachable;
  return (
    <div className="jn-card">
      <div className="jn-words">
        <p className="jn-lead">{words.codeFor}</p>
        <h1>{title}</h1>
        <p>{words.codeOnMap(offer.title || words.untitled)}</p>
      </div>
      <form className="jn-form" onSubmit={submit}>
        <TextField
          label={words.yourName}
          hint={words.codeNameHint}
          error={isTold && given === "" ? words.codeNameNeeded : undefined}
          value={name}
          maxLength={limits.nameLength}
          autoFocus={name === ""}
          onChange={setName}
        />
        {problem !== undefined && !isBusy && <Banner kind="error">{trouble}</Banner>}
        <Button kind="primary" type="submit" className="jn-go" aria-disabled={isBusy}>
          {isBusy ? words.joining : words.join}
        </Button>
        <Button kind="quiet" onPress={join.restart}>
          {words.otherCode}
        </Button>
      </form>
    </div>
  );
}
