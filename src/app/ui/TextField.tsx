import type { KeyboardEvent, Ref } from "react";
import { Input, TextField as AriaTextField } from "react-aria-components/TextField";
import { FieldFrame, fieldRootProps } from "./FieldFrame.tsx";
import type { FieldProps } from "./FieldFrame.tsx";
import { given } from "./given.ts";
import "./Field.css";

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly autoComplete?: string | undefined;
  readonly type?: "text" | "email" | "url" | "date" | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, onFocus, onBlur, placeholder, maxLength, autoFocus, type } = props;
  const autoComplete = props.autoComplete ?? "off";
  return (
    <AriaTextField
      {...fieldRootProps(props)}
      {...given({ onFocus, onBlur, maxLength, autoFocus, type })}
      autoComplete={autoComplete}
      value={value}
      onChange={onChange}
    >
      <FieldFrame label={props.label} hint={props.hint} error={props.error}>
        <Input
          className="u-input"
          {...given({ placeholder, ref: props.inputRef, onKeyDown: props.onKeyDown })}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
