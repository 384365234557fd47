import { useState } from "react";
import type { FieldProps } from "../../ui/FieldFrame.tsx";
import { TextField } from "../../ui/TextField.tsx";

export interface WordFieldProps extends FieldProps {
  readonly value: string;
  /** Called on Enter and on blur, with the word trimmed. */
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
}

/** A short text that is one value: whoever writes it last is right. */
export function WordField({ value, onChange, ...field }: WordFieldProps) {
  const [draft, setDraft] = useState<string>();
  const keep = () => {
    const word = draft?.trim();
    setDraft(undefined);
    if (word !== undefined && word !== value) onChange(word);
  };
  return (
    <TextField
      {...field}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") keep();
        if (event.key !== "Escape" || draft === undefined) return;
        event.stopPropagation();
        setDraft(undefined);
      }}
    />
  );
}
