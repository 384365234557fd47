import type { KeyboardEvent, Ref } from "react";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField } from "react-aria-components/TextField";
import { FieldFrame, fieldRootProps } from "./FieldFrame.tsx";
import type { FieldProps } from "./FieldFrame.tsx";
import { given } from "./given.ts";
import "./Field.css";

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly rows?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text; it grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, onFocus, onBlur, placeholder, maxLength, autoFocus } = props;
  return (
    <TextField
      {...fieldRootProps(props)}
      {...given({ onFocus, onBlur, maxLength, autoFocus })}
      value={value}
      onChange={onChange}
    >
      <FieldFrame label={props.label} hint={props.hint} error={props.error}>
        <AriaTextArea
          className="u-input"
          rows={props.rows ?? 2}
          {...given({ placeholder, ref: props.inputRef, onKeyDown: props.onKeyDown })}
        />
      </FieldFrame>
    </TextField>
  );
}
