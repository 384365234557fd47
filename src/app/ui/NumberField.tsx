import { useState } from "react";
import { useFormat } from "../i18n/useFormat.ts";
import { useWords } from "../i18n/useWords.ts";
import type { FieldProps } from "./FieldFrame.tsx";
import { NativeField } from "./NativeField.tsx";
import { readNumber, steppedNumber } from "./readNumber.ts";

export interface NumberFieldProps extends FieldProps {
  /** Missing is missing: the field is empty, never 0. */
  readonly value: number | undefined;
  /** Called on Enter, on blur and by the step keys, never with a number out of bounds. */
  readonly onChange: (value: number | undefined) => void;
  readonly min: number;
  readonly max: number;
  /** Digits behind the comma. */
  readonly digits: number;
}

/** A number in the reader's notation, `1,9` in Turkish; a point is understood as well. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, digits } = props;
  const words = useWords().kit;
  const format = useFormat();
  const [draft, setDraft] = useState<string>();
  const bounds = { min, max, digits };
  const read = draft === undefined ? { value } : readNumber(draft, bounds);
  const faults = {
    "not-a-number": words.notANumber,
    "out-of-range": words.between(format.number(min), format.number(max)),
  };
  const [isTold, setTold] = useState(false);
  const [known, setKnown] = useState(value);
  // A number given elsewhere, by a colleague or another view, answers the refusal.
  if (known !== value) {
    setKnown(value);
    if (isTold) setDraft(undefined);
    setTold(false);
  }
  const error = props.error ?? (isTold && "fault" in read ? faults[read.fault] : undefined);
  const commit = () => {
    setTold(true);
    if (draft === undefined || "fault" in read) return;
    setDraft(undefined);
    if (read.value !== value) onChange(read.value);
  };
  const stepBy = (by: number) => {
    setDraft(undefined);
    onChange(steppedNumber("fault" in read ? value : read.value, by, bounds));
  };
  const keys: Readonly<Record<string, () => void>> = {
    Enter: commit,
    Escape: () => setDraft(undefined),
    ArrowUp: () => stepBy(1),
    ArrowDown: () => stepBy(-1),
  };
  return (
    <NativeField {...props} error={error}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode={min < 0 ? "text" : "decimal"}
          autoComplete="off"
          className="u-input"
          value={draft ?? (value === undefined ? "" : format.typed(value))}
          onBlur={commit}
          onChange={(event) => {
            setDraft(event.target.value);
            setTold(false);
          }}
          onKeyDown={(event) => {
            if (control.readOnly) return;
            if (event.key.startsWith("Arrow") && event.key in keys) event.preventDefault();
            keys[event.key]?.();
          }}
        />
      )}
    </NativeField>
  );
}
