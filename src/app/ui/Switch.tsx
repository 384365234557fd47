import type { ReactNode } from "react";
import { Switch as AriaSwitch } from "react-aria-components/Switch";
import "./Switch.css";

export interface SwitchProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** On or off, at once. */
export function Switch({ children, isSelected, onChange }: SwitchProps) {
  return (
    <AriaSwitch className="u-switch" isSelected={isSelected} onChange={onChange}>
      <span className="u-switch-track" aria-hidden />
      {children}
    </AriaSwitch>
  );
}
