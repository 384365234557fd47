import { ChevronDown } from "lucide-react";
import { Button, ComboBox as AriaComboBox, Input, Popover } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { useState } from "react";
import { folded, isFound } from "#core/words/folded.ts";
import { FieldFrame, fieldRootProps } from "./FieldFrame.tsx";
import type { FieldProps } from "./FieldFrame.tsx";
import { Options } from "./Options.tsx";
import type { Option } from "./Options.tsx";
import { given } from "./given.ts";
import { ShownField } from "./ShownField.tsx";
import { useReadOnly } from "./useReadOnly.ts";
import "./Field.css";

export interface ComboBoxProps extends FieldProps {
  readonly options: readonly Option[];
  /** An option's id, or free text. */
  readonly value: string;
  /** Called when a choice is made, on Enter and on blur. */
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
}

/** A text field that offers choices and takes any other text too. */
export function ComboBox(props: ComboBoxProps) {
  const chosen = props.options.find((option) => option.id === props.value);
  if (useReadOnly()) return <ShownField {...props} value={chosen?.label ?? props.value} />;
  return <OpenComboBox {...props} />;
}

function OpenComboBox(props: ComboBoxProps) {
  const { options, value, onChange } = props;
  const shown = options.find((option) => option.id === value)?.label ?? value;
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft !== undefined && draft !== shown) onChange(idOfText(options, draft));
    setDraft(undefined);
  };
  return (
    <AriaComboBox<Option>
      {...fieldRootProps(props)}
      allowsCustomValue
      menuTrigger="focus"
      defaultFilter={isFound}
      defaultItems={options}
      inputValue={draft ?? shown}
      onInputChange={setDraft}
      onChange={(key) => {
        if (typeof key !== "string") return;
        onChange(key);
        setDraft(undefined);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
      }}
    >
      <FieldFrame label={props.label} hint={props.hint} error={props.error}>
        <Group className="u-input-group">
          <Input
            dir="auto"
            className="u-input"
            {...given({ placeholder: props.placeholder, maxLength: props.maxLength })}
          />
          <Button className="u-input-step">
            <ChevronDown size={15} aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="u-popover u-list-popover" offset={4}>
        <Options />
      </Popover>
    </AriaComboBox>
  );
}

/** The id of the option that reads like the text, or the text itself, trimmed. */
function idOfText(options: readonly Option[], text: string): string {
  const typed = text.trim();
  const plain = folded(typed);
  return options.find((option) => folded(option.label) === plain)?.id ?? typed;
}
