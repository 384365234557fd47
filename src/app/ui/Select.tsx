import { ChevronDown } from "lucide-react";
import { Button, Popover, Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { FieldFrame, fieldRootProps } from "./FieldFrame.tsx";
import type { FieldProps } from "./FieldFrame.tsx";
import { Options } from "./Options.tsx";
import type { Option } from "./Options.tsx";
import { given } from "./given.ts";
import { ShownField } from "./ShownField.tsx";
import { useReadOnly } from "./useReadOnly.ts";
import "./Field.css";

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | undefined;
  readonly onChange: (value: Id) => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** One choice out of a few. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const chosen = props.options.find((option) => option.id === props.value);
  if (useReadOnly())
    return <ShownField {...props} value={chosen?.label ?? props.placeholder ?? ""} />;
  return <OpenSelect {...props} />;
}

function OpenSelect<Id extends string>(props: SelectProps<Id>) {
  const { options, value, onChange, placeholder, autoFocus } = props;
  return (
    <AriaSelect
      {...fieldRootProps(props)}
      {...given({ placeholder, autoFocus })}
      value={value ?? null}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <FieldFrame label={props.label} hint={props.hint} error={props.error}>
        <Button className="u-select-button">
          <SelectValue className="u-select-value">
            {({ defaultChildren, isPlaceholder }) =>
              isPlaceholder ? defaultChildren : options.find((o) => o.id === value)?.label
            }
          </SelectValue>
          <ChevronDown size={15} aria-hidden />
        </Button>
      </FieldFrame>
      <Popover className="u-popover u-list-popover" offset={4}>
        <Options options={options} />
      </Popover>
    </AriaSelect>
  );
}
