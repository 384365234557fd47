import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { watchTooltips } from "./watchTooltips.ts";
import type { TooltipSide } from "./tooltipAttributes.ts";
import { tooltipPlace } from "./tooltipPlace.ts";
import "./Tooltip.css";

const sides: readonly TooltipSide[] = ["top", "bottom", "left", "right"];

/** The one tooltip of the page. Stands once in the application. */
export function TooltipLayer() {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => watchTooltips({ show: setAnchor, hide: () => setAnchor(undefined) }), []);
  useLayoutEffect(() => {
    const element = tip.current;
    if (anchor === undefined || element === null) return;
    const place = tooltipPlace(boxOf(anchor), element.getBoundingClientRect(), {
      side: sides.find((side) => side === anchor.dataset["tooltipSide"]) ?? "bottom",
      view: { width: innerWidth, height: innerHeight },
    });
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
  }, [anchor]);
  if (anchor === undefined) return null;
  const { tooltip, tooltipKeys } = anchor.dataset;
  return createPortal(
    <div ref={tip} className="u-tooltip" aria-hidden data-react-aria-top-layer="true">
      <span>{tooltip}</span>
      {tooltipKeys !== undefined && <kbd>{tooltipKeys}</kbd>}
    </div>,
    document.body,
  );
}

/** An anchor without a box of its own stands for what is in it. */
function boxOf(anchor: HTMLElement): DOMRect {
  const isBoxless = anchor.classList.contains("u-tooltip-anchor");
  return ((isBoxless ? anchor.firstElementChild : undefined) ?? anchor).getBoundingClientRect();
}
