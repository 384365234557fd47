import type { FieldProps } from "./FieldFrame.tsx";
import { NativeField } from "./NativeField.tsx";

export interface ShownFieldProps extends FieldProps {
  readonly value: string;
}

/** What stands for a list of choices where there is nothing to choose: the chosen one, as text. */
export function ShownField(props: ShownFieldProps) {
  return (
    <NativeField {...props}>
      {(control) => (
        <input
          {...control}
          type="text"
          dir="auto"
          className="u-input"
          value={props.value}
          readOnly
        />
      )}
    </NativeField>
  );
}
