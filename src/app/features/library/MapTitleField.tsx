import { useEffect, useRef, useState } from "react";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { TextField } from "../../ui/TextField.tsx";

export interface MapTitleFieldProps {
  readonly title: string;
  /** Enter or leaving the field. */
  readonly onRename: (title: string) => void;
  /** Escape, or nothing was changed. */
  readonly onCancel: () => void;
}

/** The title of a card while it is being renamed in its place. */
export function MapTitleField({ title, onRename, onCancel }: MapTitleFieldProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(title);
  const isDone = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const finish = (next: string) => {
    if (isDone.current) return;
    isDone.current = true;
    if (next === "" || next === title) onCancel();
    else onRename(next);
  };
  return (
    <TextField
      hiddenLabel={words.library.newName}
      className="lib-card-rename"
      value={draft}
      onChange={setDraft}
      onBlur={() => finish(draft.trim())}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish(draft.trim());
        if (event.key === "Escape") finish(title);
      }}
      maxLength={limits.titleLength}
      inputRef={input}
    />
  );
}
