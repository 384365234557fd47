import type { KeyboardEvent, Ref } from "react";
import type { FieldProps } from "./FieldFrame.tsx";
import { NativeField } from "./NativeField.tsx";

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly type?: "text" | "date" | "password" | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, onFocus, onBlur, onKeyDown, placeholder, maxLength, type } = props;
  return (
    <NativeField {...props}>
      {(control) => (
        <input
          {...{ value, onFocus, onBlur, placeholder, maxLength }}
          {...control}
          onKeyDown={control.readOnly ? undefined : onKeyDown}
          ref={props.inputRef}
          autoFocus={props.autoFocus}
          type={type ?? "text"}
          autoComplete="off"
          dir={type === "date" ? undefined : "auto"}
          className="u-input"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </NativeField>
  );
}
