import { ProgressBar } from "react-aria-components/ProgressBar";
import { Label } from "react-aria-components/TextField";
import { useWords } from "../i18n/useWords.ts";
import { Button } from "./Button.tsx";
import "./Field.css";
import "./Progress.css";

export interface ProgressProps {
  readonly label: string;
  /** 0 … 1; undefined while unknown. */
  readonly value: number | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** How far a long thing is, with a way out. */
export function Progress({ label, value, onCancel }: ProgressProps) {
  const words = useWords();
  return (
    <div className="u-progress">
      <ProgressBar
        className="u-progress-bar"
        maxValue={1}
        isIndeterminate={value === undefined}
        {...(value !== undefined && { value })}
      >
        {({ percentage, valueText }) => (
          <>
            <Label className="u-label">{label}</Label>
            <span className="u-label">{valueText}</span>
            <div className="u-progress-track">
              <div className="u-progress-fill" style={{ width: `${percentage ?? 30}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {onCancel !== undefined && (
        <Button isSmall onPress={onCancel}>
          {words.kit.cancel}
        </Button>
      )}
    </div>
  );
}
