import { useState } from "react";
import type { SyntheticEvent } from "react";
import type { CodeOffer } from "#core/wire/workshop.ts";
import { useWords } from "../../i18n/useWords.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { JoinCard } from "./JoinCard.tsx";
import { NameField } from "./NameField.tsx";
import { typedName } from "./typedName.ts";
import type { JoinByCode } from "./useJoinByCode.ts";

export interface CodeNameFormProps {
  readonly join: JoinByCode;
  readonly offer: CodeOffer;
}

/** What the code opens, and the one thing that is asked for it. */
export function CodeNameForm({ join, offer }: CodeNameFormProps) {
  const words = useWords().joining;
  const [known] = useState(() => usePreferences.getState().name);
  const [name, setName] = useState(known);
  const [isTold, setTold] = useState(false);
  const { problem, isBusy } = join;
  const given = typedName(name);
  const map = offer.title || words.untitled;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTold(true);
    if (given !== "" && !isBusy) void join.join(given);
  };
  const trouble = problem === "too-many" ? words.codeTooMany : words.unreachable;
  return (
    <JoinCard title={offer.workshop || map} lead={words.codeFor} text={words.codeOnMap(map)}>
      <form className="jn-form" onSubmit={submit}>
        <NameField
          hint={words.codeNameHint}
          error={isTold && given === "" ? words.codeNameNeeded : undefined}
          value={name}
          autoFocus={known === ""}
          onChange={setName}
        />
        {problem !== undefined && !isBusy && <Banner kind="error">{trouble}</Banner>}
        <Button
          kind="primary"
          type="submit"
          className="jn-go"
          autoFocus={known !== ""}
          aria-disabled={isBusy}
        >
          {isBusy ? words.joining : words.join}
        </Button>
        <Button kind="quiet" onPress={join.restart}>
          {words.otherCode}
        </Button>
      </form>
    </JoinCard>
  );
}
