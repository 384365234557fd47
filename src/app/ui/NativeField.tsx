import { useId } from "react";
import type { ReactNode } from "react";
import type { FieldProps } from "./FieldFrame.tsx";
import { classes } from "./classes.ts";
import { useReadOnly } from "./useReadOnly.ts";
import "./Field.css";

/** What the control inside needs to belong to its label, hint and error. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-label": string | undefined;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly readOnly: boolean;
  /** What stands in an empty field that cannot be filled. */
  readonly placeholder?: string;
}

export interface NativeFieldProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label above, hint or error below, around one of the browser's own controls. */
export function NativeField(props: NativeFieldProps) {
  const { label, hiddenLabel, hint, error, className, children } = props;
  const id = useId();
  const readOnly = useReadOnly();
  // How to fill it is of no use to whom cannot.
  const note = error ?? (readOnly ? undefined : hint);
  const control: ControlProps = {
    id,
    "aria-label": hiddenLabel,
    "aria-describedby": note === undefined ? undefined : `${id}-note`,
    "aria-invalid": error === undefined ? undefined : true,
    readOnly,
    ...(readOnly && { placeholder: "–" }),
  };
  return (
    <div className={classes("u-field", className)}>
      {label !== undefined && (
        <label className="u-label" htmlFor={id}>
          {label}
        </label>
      )}
      {children(control)}
      {note !== undefined && (
        <span id={`${id}-note`} className={error === undefined ? "u-hint" : "u-error"}>
          {note}
        </span>
      )}
    </div>
  );
}
