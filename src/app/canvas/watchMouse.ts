import type { Point } from "#core/layout/boxes.ts";

/**
 * Calls back with where a mouse without a pressed button is over the map, in client pixels, and with `undefined` once
 * it leaves; not while it is over what `besides` selects. Returns how to stop.
 */
export function watchMouse(besides: string, at: (client: Point | undefined) => void): () => void {
  const surface = document.querySelector<HTMLElement>("[data-map]");
  const stop = new AbortController();
  const { signal } = stop;
  const hover = ({ pointerType, buttons, target, clientX: x, clientY: y }: PointerEvent) => {
    if (pointerType === "touch" || buttons > 0) return;
    if (target instanceof Element && target.closest(besides) !== null) return;
    at({ x, y });
  };
  surface?.addEventListener("pointermove", hover, { signal });
  surface?.addEventListener("pointerleave", () => at(undefined), { signal });
  return () => stop.abort();
}
