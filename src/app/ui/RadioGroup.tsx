import { Radio, RadioGroup as AriaRadioGroup } from "react-aria-components/RadioGroup";
import { FieldFrame, fieldRootProps } from "./FieldFrame.tsx";
import type { FieldProps } from "./FieldFrame.tsx";
import type { Option } from "./Options.tsx";
import { useReadOnly } from "./useReadOnly.ts";
import "./Field.css";
import "./Switch.css";

export interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (value: Id) => void;
}

/** One choice out of a few, all of them in view. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { options, value, onChange } = props;
  const isReadOnly = useReadOnly();
  return (
    <AriaRadioGroup
      {...fieldRootProps(props)}
      value={value ?? null}
      isReadOnly={isReadOnly}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <FieldFrame
        label={props.label}
        hint={isReadOnly ? undefined : props.hint}
        error={props.error}
      >
        <div className="u-radios">
          {options.map((option) => (
            <Radio
              key={option.id}
              value={option.id}
              className="u-radio"
              isDisabled={option.isDisabled ?? false}
            >
              <span className="u-radio-dot" aria-hidden />
              {option.icon}
              {option.hint === undefined ? (
                option.label
              ) : (
                <span className="u-radio-text">
                  {option.label} <span className="u-hint">{option.hint}</span>
                </span>
              )}
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
