import type { ReactNode } from "react";
import type { Shortcut } from "./shortcutText.ts";
import { tooltipAttributes } from "./tooltipAttributes.ts";
import type { TooltipSide } from "./tooltipAttributes.ts";
import "./Tooltip.css";

export interface TooltipProps {
  /** What it says; nothing is shown for an empty text. Not read aloud: the child has its own name. */
  readonly text: string;
  readonly shortcut?: Shortcut | undefined;
  readonly placement?: TooltipSide | undefined;
  readonly children: ReactNode;
}

/** A hint on whatever it is put around. */
export function Tooltip({ text, shortcut, placement, children }: TooltipProps) {
  return (
    <span className="u-tooltip-anchor" {...tooltipAttributes(text, { shortcut, side: placement })}>
      {children}
    </span>
  );
}
