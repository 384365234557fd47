import { shortcutText } from "./shortcutText.ts";
import type { Shortcut } from "./shortcutText.ts";

export type TooltipSide = "top" | "bottom" | "left" | "right";

export interface TooltipOptions {
  readonly shortcut?: Shortcut | undefined;
  /** Default: below, or where there is room. */
  readonly side?: TooltipSide | undefined;
}

/** What makes any element show a tooltip on hover and on keyboard focus; nothing for an empty text. */
export function tooltipAttributes(text: string, { shortcut, side }: TooltipOptions = {}) {
  if (text === "") return {};
  return {
    "data-tooltip": text,
    "data-tooltip-keys": shortcut === undefined ? undefined : shortcutText(shortcut),
    "data-tooltip-side": side,
  };
}
