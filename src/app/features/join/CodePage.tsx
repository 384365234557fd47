import { useEffect, useRef } from "react";
import type { SyntheticEvent } from "react";
import { useLocation } from "wouter";
import { useWords } from "../../i18n/useWords.ts";
import { dropAddressSecret } from "../../platform/addressSecret.ts";
import { usePageTitle } from "../../shell/usePageTitle.ts";
import { Button } from "../../ui/Button.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { announce } from "../../ui/announce.ts";
import { CodeNameForm } from "./CodeNameForm.tsx";
import { JoinFrame } from "./JoinFrame.tsx";
import { codeLength, shownCode } from "./joinCode.ts";
import { joinPath, useJoinByCode } from "./useJoinByCode.ts";
import type { JoinByCode } from "./useJoinByCode.ts";

/** The way into a workshop by the code on the beamer: the code, a name, and in. */
export function CodePage() {
  const join = useJoinByCode();
  const [, navigate] = useLocation();
  const { at } = join;
  useEffect(() => {
    if (at.step !== "in") return;
    dropAddressSecret(joinPath);
    navigate(`/m/${at.mapId}`, { replace: true });
  }, [at, navigate]);
  return (
    <JoinFrame>
      {at.step === "code" && <CodeForm join={join} />}
      {at.step === "name" && <CodeNameForm join={join} offer={at.offer} />}
      {at.step === "held" && <Held />}
    </JoinFrame>
  );
}

function CodeForm({ join }: { readonly join: JoinByCode }) {
  const words = useWords().joining;
  const { code, problem, isBusy, type, look } = join;
  const field = useRef<HTMLInputElement>(null);
  usePageTitle(words.codeTitle);
  const sentences = {
    wrong: words.codeWrong,
    "too-many": words.codeTooMany,
    unreachable: words.unreachable,
  };
  const error = problem === undefined || isBusy ? undefined : sentences[problem];
  useEffect(() => {
    if (error === undefined) return;
    field.current?.focus();
    field.current?.select();
    announce(error, "assertive");
  }, [error]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isBusy) void look(code);
  };
  return (
    <div className="jn-card">
      <div className="jn-words">
        <h1>{words.codeTitle}</h1>
        <p>{words.codeText}</p>
      </div>
      <form className="jn-form" onSubmit={submit}>
        <TextField
          className="jn-eight"
          label={words.code}
          error={error}
          value={shownCode(code)}
          placeholder="ABCD 2345"
          autoFocus
          inputRef={field}
          onChange={type}
        />
        <Button
          kind="primary"
          type="submit"
          className="jn-go"
          isDisabled={code.length < codeLength}
          aria-disabled={isBusy}
        >
          {words.codeNext}
        </Button>
      </form>
    </div>
  );
}

function Held() {
  const words = useWords().joining;
  usePageTitle(words.heldTitle);
  useEffect(() => announce(`${words.heldTitle}. ${words.heldText}`), [words]);
  return (
    <div className="jn-card">
      <div className="jn-words">
        <h1>{words.heldTitle}</h1>
        <p>{words.heldText}</p>
      </div>
      <Spinner label="" />
    </div>
  );
}
