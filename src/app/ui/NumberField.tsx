import { Minus, Plus } from "lucide-react";
import { Group } from "react-aria-components/Group";
import { Button, Input, NumberField as AriaNumberField } from "react-aria-components/NumberField";
import { FieldFrame, fieldRootProps } from "./FieldFrame.tsx";
import type { FieldProps } from "./FieldFrame.tsx";
import { given } from "./given.ts";
import "./Field.css";

export interface NumberFieldProps extends FieldProps {
  /** Missing is missing: the field is empty, never 0. */
  readonly value: number | undefined;
  /** Called on Enter, on blur and by the step keys. */
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  /** Digits behind the comma; default 1. */
  readonly digits?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly hasSteppers?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** A number in the reader's notation: `1,9` in Turkish. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, step, digits, placeholder, hasSteppers, autoFocus } = props;
  return (
    <AriaNumberField
      {...fieldRootProps(props)}
      {...given({ minValue: min, maxValue: max, step, autoFocus })}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)}
      formatOptions={{ maximumFractionDigits: digits ?? 1 }}
      isWheelDisabled
    >
      <FieldFrame label={props.label} hint={props.hint} error={props.error}>
        <Group className="u-input-group">
          <Input className="u-input" {...given({ placeholder })} />
          {hasSteppers !== false && (
            <>
              <Button slot="decrement" className="u-input-step">
                <Minus size={14} aria-hidden />
              </Button>
              <Button slot="increment" className="u-input-step">
                <Plus size={14} aria-hidden />
              </Button>
            </>
          )}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
