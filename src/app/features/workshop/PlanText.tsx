import { useState } from "react";
import { TextField } from "../../ui/TextField.tsx";
import type { TextFieldProps } from "../../ui/TextField.tsx";
import { asTyped } from "./asTyped.ts";

/** A text of a plan, which the server answers without the space at its end while one goes on typing. */
export function PlanText(props: TextFieldProps) {
  const { value, onChange } = props;
  const [typed, setTyped] = useState(value);
  return (
    <TextField
      {...props}
      value={asTyped(typed, value)}
      onChange={(text) => {
        setTyped(text);
        onChange(text);
      }}
    />
  );
}
