import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { Locale } from "#core/model/journeyMap.ts";
import { emotionRange, satisfactionRange } from "#core/model/limits.ts";
import { tenths } from "#core/model/select.ts";
import { formatEmotion, formatScore } from "#core/words/numbers.ts";
import { parseDecimal } from "#core/words/parseDecimal.ts";
import { useLocale, useWords } from "../i18n/useWords.ts";
import { TextField } from "../ui/TextField.tsx";

export interface ScoreFieldProps {
  readonly label: string;
  /** Missing is missing: the field is empty. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly scale: "emotion" | "score";
}

const ranges = { emotion: emotionRange, score: satisfactionRange } as const;
const middles = { emotion: 0, score: 3 } as const;

/**
 * A score to 0.1, with comma or point. Out of its range it is refused with a reason and the old one stays; arrow keys
 * change it by 0.1, with Shift by 0.5.
 */
export function ScoreField({ label, value, onChange, scale }: ScoreFieldProps) {
  const words = useWords().parts;
  const locale = useLocale();
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState<string>();
  const [known, setKnown] = useState(value);
  // A score given elsewhere, by a face or a colleague, answers the refusal.
  if (known !== value) {
    setKnown(value);
    setError(undefined);
  }
  const written = writtenScore(value, { scale, locale });
  const [min, max] = ranges[scale];
  const keep = (text: string) => {
    const read = readScore(text, ranges[scale]);
    setDraft(undefined);
    if (typeof read === "string") return setError(words.scoreFaults[scale][read](text.trim()));
    setError(undefined);
    if (read.value !== value) onChange(read.value);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === "Enter" && draft !== undefined) return keep(draft);
    if (event.key === "Escape" && draft !== undefined) {
      event.stopPropagation();
      setError(undefined);
      return setDraft(undefined);
    }
    const sign = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (sign === undefined) return;
    event.preventDefault();
    setDraft(undefined);
    setError(undefined);
    const from = (draft === undefined ? value : parseDecimal(draft)) ?? middles[scale];
    onChange(Math.min(max, Math.max(min, tenths(from + sign * (event.shiftKey ? 0.5 : 0.1)))));
  };
  return (
    <TextField
      hiddenLabel={label}
      className="pt-score"
      value={draft ?? written}
      placeholder="–"
      error={error}
      onChange={(text) => {
        setDraft(text);
        setError(undefined);
      }}
      onBlur={() => draft !== undefined && keep(draft)}
      onKeyDown={step}
      maxLength={12}
    />
  );
}

function writtenScore(
  value: number | undefined,
  { scale, locale }: { scale: ScoreFieldProps["scale"]; locale: Locale },
): string {
  if (value === undefined) return "";
  return scale === "emotion" ? formatEmotion(value, locale) : formatScore(value, locale);
}

function readScore(text: string, [min, max]: readonly [number, number]) {
  if (text.trim() === "") return { value: undefined };
  const value = parseDecimal(text);
  if (value === undefined) return "number";
  return value < min || value > max ? "range" : { value: tenths(value) };
}
