import { useEffect, useRef, useState } from "react";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { TextField } from "../../ui/TextField.tsx";

export interface MapTitleFieldProps {
  readonly title: string;
  /** The new title, or undefined when it stays as it was. */
  readonly onDone: (title: string | undefined, how: "by-key" | "by-leaving") => void;
}

/** The title of a card while it is being renamed in its place. */
export function MapTitleField({ title, onDone }: MapTitleFieldProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(title);
  const isDone = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const finish = (next: string, how: "by-key" | "by-leaving") => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(next === "" || next === title ? undefined : next, how);
  };
  return (
    <TextField
      hiddenLabel={words.library.newName}
      className="lib-card-rename"
      value={draft}
      onChange={setDraft}
      onBlur={() => finish(draft.trim(), "by-leaving")}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish(draft.trim(), "by-key");
        if (event.key === "Escape") finish(title, "by-key");
      }}
      maxLength={limits.titleLength}
      inputRef={input}
    />
  );
}
