import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components/TextField";

export interface FieldFrameProps {
  /** Shown above the control, unless the field has only an `aria-label`. */
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** What stands around every control: label above, hint or error below. */
export function FieldFrame({ label, hint, error, children }: FieldFrameProps) {
  return (
    <>
      {label !== undefined && <Label className="u-label">{label}</Label>}
      {children}
      {hint !== undefined && error === undefined && (
        <Text slot="description" className="u-hint">
          {hint}
        </Text>
      )}
      <FieldError className="u-error">{error}</FieldError>
    </>
  );
}

/** What all fields of the kit take. Give `label`, or `hiddenLabel` where the place says it already. */
export interface FieldProps {
  readonly label?: string | undefined;
  readonly hiddenLabel?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly className?: string | undefined;
}

/** The part of `FieldProps` that react-aria's field itself takes. */
export function fieldRootProps(props: FieldProps) {
  return {
    className: props.className === undefined ? "u-field" : `u-field ${props.className}`,
    isInvalid: props.error !== undefined,
    ...(props.hiddenLabel !== undefined && { "aria-label": props.hiddenLabel }),
  };
}
