import { useEffect } from "react";
import type { RefObject } from "react";
import { changeView, useView } from "../../state/viewStore.ts";
import { zoomedAt } from "../framing.ts";
import { useMoveMap } from "../useMoveMap.ts";
import { useViewportFeed } from "../ViewportFeed.ts";

/**
 * A mouse wheel and a pinch zoom about the pointer; two fingers on a trackpad pan, and so does a wheel with Shift.
 * React Flow's own wheel is off: it cannot tell a wheel from a trackpad.
 */
export function useWheel(surface: RefObject<HTMLElement | null>): void {
  const feed = useViewportFeed();
  const moveMap = useMoveMap();
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const turn = (event: WheelEvent) => {
      if (event.target instanceof Element && event.target.closest(".nowheel") !== null) return;
      event.preventDefault();
      event.stopPropagation();
      if (useView.getState().following !== null) changeView({ following: null });
      const { viewport, frame } = feed;
      const [deltaX, deltaY] = pixels(event);
      if (isPan(event)) {
        const [x, y] = event.shiftKey && deltaX === 0 ? [deltaY, 0] : [deltaX, deltaY];
        moveMap({ ...viewport, x: viewport.x - x, y: viewport.y - y });
        return;
      }
      const at = { x: event.clientX - frame.x, y: event.clientY - frame.y };
      const strength = event.ctrlKey && Math.abs(deltaY) < 50 ? 0.01 : 0.002;
      moveMap(zoomedAt(viewport, at, viewport.zoom * Math.exp(-deltaY * strength)));
    };
    element.addEventListener("wheel", turn, { passive: false, capture: true });
    return () => element.removeEventListener("wheel", turn, { capture: true });
  }, [feed, moveMap, surface]);
}

const lineHeight = 16;

function pixels({ deltaX, deltaY, deltaMode }: WheelEvent): readonly [number, number] {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1;
  return [deltaX * unit, deltaY * unit];
}

/** A trackpad moves in both directions and in small or broken steps; a wheel in one and in large whole ones. */
function isPan(event: WheelEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  if (event.shiftKey || event.deltaX !== 0) return true;
  const isWheel =
    event.deltaMode !== WheelEvent.DOM_DELTA_PIXEL ||
    (Math.abs(event.deltaY) >= 50 && Number.isInteger(event.deltaY));
  return !isWheel;
}
