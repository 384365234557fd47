import type { Ref } from "react";
import type { FieldProps } from "./FieldFrame.tsx";
import { NativeField } from "./NativeField.tsx";

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly rows?: number | undefined;
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** Several lines of text; it grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, onFocus, onBlur, placeholder, rows } = props;
  return (
    <NativeField {...props}>
      {(control) => (
        <textarea
          {...{ value, onFocus, onBlur, placeholder }}
          {...control}
          ref={props.inputRef}
          rows={rows ?? 2}
          dir="auto"
          className="u-input"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </NativeField>
  );
}
