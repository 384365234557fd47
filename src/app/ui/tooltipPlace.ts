import type { TooltipSide } from "./tooltipAttributes.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
}

interface Box extends Place, Size {}

const gap = 6;
const margin = 4;

const opposite = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

/** Where a tooltip stands beside its anchor: on the wanted side, else the other, always in view. */
export function tooltipPlace(
  anchor: Box,
  tip: Size,
  { side, view }: { readonly side: TooltipSide; readonly view: Size },
): Place {
  const wanted = beside(anchor, tip, side);
  const fits =
    side === "top" || side === "bottom"
      ? wanted.top >= 0 && wanted.top + tip.height <= view.height
      : wanted.left >= 0 && wanted.left + tip.width <= view.width;
  const place = fits ? wanted : beside(anchor, tip, opposite[side]);
  return {
    left: clamped(place.left, view.width - tip.width - margin),
    top: clamped(place.top, view.height - tip.height - margin),
  };
}

function beside(anchor: Box, tip: Size, side: TooltipSide): Place {
  const left = anchor.left + (anchor.width - tip.width) / 2;
  const top = anchor.top + (anchor.height - tip.height) / 2;
  switch (side) {
    case "top":
      return { left, top: anchor.top - tip.height - gap };
    case "bottom":
      return { left, top: anchor.top + anchor.height + gap };
    case "left":
      return { left: anchor.left - tip.width - gap, top };
    case "right":
      return { left: anchor.left + anchor.width + gap, top };
  }
}

function clamped(value: number, max: number): number {
  return Math.max(margin, Math.min(value, max));
}
