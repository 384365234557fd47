import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components/Checkbox";
import { useReadOnly } from "./useReadOnly.ts";
import "./Switch.css";

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isIndeterminate?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** One of several things that may be ticked. */
export function Checkbox(props: CheckboxProps) {
  const { children, isSelected, onChange, isIndeterminate, isDisabled } = props;
  const isReadOnly = useReadOnly();
  return (
    <AriaCheckbox
      className="u-check"
      isSelected={isSelected}
      isIndeterminate={isIndeterminate ?? false}
      onChange={onChange}
      isDisabled={isDisabled ?? false}
      isReadOnly={isReadOnly}
    >
      <span className="u-check-box" aria-hidden>
        {isIndeterminate === true ? <Minus size={13} /> : isSelected && <Check size={13} />}
      </span>
      {children}
    </AriaCheckbox>
  );
}
