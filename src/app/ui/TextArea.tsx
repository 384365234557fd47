import type { KeyboardEvent, Ref } from "react";
import type { FieldProps } from "./FieldFrame.tsx";
import { NativeField } from "./NativeField.tsx";

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
  const { value, onChange, onFocus, onBlur, onKeyDown, placeholder, maxLength, rows } = props;
  return (
    <NativeField {...props}>
      {(control) => (
        <textarea
          {...control}
          {...{ value, onFocus, onBlur, onKeyDown, placeholder, maxLength }}
          ref={props.inputRef}
          autoFocus={props.autoFocus}
          rows={rows ?? 2}
          dir="auto"
          className="u-input"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </NativeField>
  );
}
