import type { ReactNode } from "react";
import { Focusable } from "react-aria-components/Focusable";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { shortcutText } from "./shortcutText.ts";
import type { Shortcut } from "./shortcutText.ts";
import "./Tooltip.css";

export interface TooltipProps {
  /** What it says; nothing is shown for an empty text. */
  readonly text: ReactNode;
  readonly shortcut?: Shortcut | undefined;
  readonly placement?: "top" | "bottom" | "left" | "right" | undefined;
  /** A button of this kit. Wrap any other focusable element in `TooltipAnchor`. */
  readonly children: ReactNode;
}

/** A hint that appears on hover and on keyboard focus. */
export function Tooltip({ text, shortcut, placement, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80} isDisabled={text === ""}>
      {children}
      <AriaTooltip className="u-tooltip" offset={6} placement={placement ?? "bottom"}>
        <span>{text}</span>
        {shortcut !== undefined && <kbd>{shortcutText(shortcut)}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

/** Makes a plain focusable element (`<span tabIndex={0} role="img">`) the anchor of a `Tooltip`. */
export const TooltipAnchor = Focusable;
