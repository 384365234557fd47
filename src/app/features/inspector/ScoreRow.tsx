import { formatCount } from "#core/words/numbers.ts";
import { useLocale } from "../../i18n/useWords.ts";
import { ScoreField } from "../../parts/ScoreField.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";

export interface ScoreRowProps {
  /** Its accessible name. */
  readonly label: string;
  /** What stands before it. */
  readonly shownLabel?: string | undefined;
  readonly exactLabel: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

const scores = ["1", "2", "3", "4", "5"] as const;

/** A score from 1 to 5: one press for whole ones, a field for the rest. */
export function ScoreRow(props: ScoreRowProps) {
  const { label, shownLabel, exactLabel, value, onChange } = props;
  const locale = useLocale();
  return (
    <div className={shownLabel === undefined ? "in-scores in-scores-plain" : "in-scores"}>
      {shownLabel !== undefined && (
        <span className="in-scores-label" aria-hidden>
          {shownLabel}
        </span>
      )}
      <SegmentedControl
        label={label}
        isClearable
        isSmall
        value={scores.find((score) => Number(score) === Math.round(value ?? 0))}
        options={scores.map((id) => ({ id, label: formatCount(Number(id), locale) }))}
        onChange={(id) => onChange(id === undefined ? undefined : Number(id))}
      />
      <ScoreField label={exactLabel} scale="score" value={value} onChange={onChange} />
    </div>
  );
}
