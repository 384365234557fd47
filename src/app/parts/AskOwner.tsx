import { useEffect, useState } from "react";
import type { SyntheticEvent } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../i18n/useWords.ts";
import { askOwner, fetchMap } from "../platform/accessApi.ts";
import { changePreferences, usePreferences } from "../state/preferences.ts";
import { announce } from "../ui/announce.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { valueOrTold } from "./valueOrTold.ts";
import "./AskOwner.css";

export interface AskOwnerProps {
  readonly mapId: Id;
  /** The server knows no name for this browser. */
  readonly needsName: boolean;
}

const lookEveryMs = 10_000;

/** Asks whoever owns a map to be let in, and opens it once they have. */
export function AskOwner({ mapId, needsName }: AskOwnerProps) {
  const all = useWords();
  const words = all.asking;
  const [step, setStep] = useState<"closed" | "open" | "sent">("closed");
  const [isBusy, setBusy] = useState(false);
  const [note, setNote] = useState("");
  const [name, setName] = useState(() => usePreferences.getState().name);
  useEffect(() => {
    if (step !== "sent") return;
    const look = async () => {
      if ((await fetchMap(mapId)).ok) location.reload();
    };
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => clearInterval(timer);
  }, [step, mapId]);
  const send = async () => {
    setBusy(true);
    const given = needsName && name.trim() !== "" ? { name: name.trim() } : {};
    const sent = valueOrTold(await askOwner(mapId, { note, ...given }), all);
    setBusy(false);
    if (sent === undefined) return;
    if (needsName) changePreferences({ name: name.trim() });
    setStep("sent");
    announce(words.sent);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isBusy) void send();
  };
  if (step === "sent") return <Banner kind="info">{words.sent}</Banner>;
  if (step === "closed") return <Button onPress={() => setStep("open")}>{words.ask}</Button>;
  return (
    <form className="ask" aria-label={words.askTitle} onSubmit={submit}>
      {needsName && (
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          maxLength={limits.nameLength}
          autoFocus
          onChange={setName}
        />
      )}
      <TextArea
        label={words.note}
        hint={words.noteHint}
        value={note}
        onChange={(text) => setNote(text.slice(0, limits.requestLength))}
      />
      <Button kind="primary" type="submit" aria-disabled={isBusy}>
        {words.send}
      </Button>
    </form>
  );
}
