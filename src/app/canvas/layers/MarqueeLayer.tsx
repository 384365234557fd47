import { ViewportPortal } from "@xyflow/react";
import { useView } from "../../state/viewStore.ts";

/** The box that is being drawn to select what it touches. */
export function MarqueeLayer() {
  const box = useView((view) => view.marquee);
  if (box === null) return null;
  const { x: left, y: top, width, height } = box;
  return (
    <ViewportPortal>
      <div className="c-marquee" style={{ left, top, width, height }} aria-hidden />
    </ViewportPortal>
  );
}
