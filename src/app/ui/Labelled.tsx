import type { ReactNode } from "react";
import "./Labelled.css";

export interface LabelledProps {
  readonly label: string;
  /** Names all that is inside, where nothing inside bears the name itself. */
  readonly isGroup?: boolean;
  readonly children: ReactNode;
}

/** A label above what is no field: seen only, as what it stands above says it. */
export function Labelled({ label, isGroup = false, children }: LabelledProps) {
  return (
    <div className="u-labelled" {...(isGroup && { role: "group", "aria-label": label })}>
      <span className="u-label" aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}
