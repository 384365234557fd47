import type { ReactNode } from "react";
import { tooltipAttributes } from "./tooltipAttributes.ts";
import "./Tooltip.css";

export interface TooltipProps {
  /** What it says; nothing is shown for an empty text. Not read aloud: the child has its own name. */
  readonly text: string;
  readonly children: ReactNode;
}

/** A hint on whatever it is put around. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <span className="u-tooltip-anchor" {...tooltipAttributes(text)}>
      {children}
    </span>
  );
}
