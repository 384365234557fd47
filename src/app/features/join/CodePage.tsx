import { useEffect, useRef } from "react";
import type { SyntheticEvent } from "react";
import { useLocation } from "wouter";
import { useWords } from "../../i18n/useWords.ts";
import { dropAddressSecret } from "../../platform/addressSecret.ts";
import { Button } from "../../ui/Button.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { announce } from "../../ui/announce.ts";
import { CodeNameForm } from "./CodeNameForm.tsx";
import { JoinCard } from "./JoinCard.tsx";
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
    <JoinCard title={words.codeTitle} text={words.codeText}>
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
    </JoinCard>
  );
}

function Held() {
  const words = useWords().joining;
  useEffect(() => announce(`${words.heldTitle}. ${words.heldText}`), [words]);
  return (
    <JoinCard title={words.heldTitle} text={words.heldText}>
      <Spinner label="" />
    </JoinCard>
  );
}
