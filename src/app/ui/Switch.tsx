import type { ReactNode } from "react";
import { Switch as AriaSwitch } from "react-aria-components/Switch";
import { useReadOnly } from "./useReadOnly.ts";
import "./Switch.css";

export interface SwitchProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** On or off, at once. */
export function Switch({ children, isSelected, onChange }: SwitchProps) {
  const isReadOnly = useReadOnly();
  return (
    <AriaSwitch
      className="u-switch"
      isSelected={isSelected}
      onChange={onChange}
      isReadOnly={isReadOnly}
    >
      <span className="u-switch-track" aria-hidden />
      {children}
    </AriaSwitch>
  );
}
