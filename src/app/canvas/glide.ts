import type { Viewport } from "./ViewportFeed.ts";

/** Shows viewports one after the other on the way to a last one. */
export interface Glide {
  readonly to: (from: Viewport, end: Viewport, forMs: number) => void;
  readonly stop: () => void;
}

/** A short way from viewport to viewport, fast at first; a new one ends the one before. */
export function glide(show: (viewport: Viewport) => void): Glide {
  let request = 0;
  const stop = () => cancelAnimationFrame(request);
  const to = (from: Viewport, end: Viewport, forMs: number) => {
    stop();
    if (forMs === 0) return show(end);
    const startedAt = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - startedAt) / forMs));
      show(part === 1 ? end : between(from, end, 1 - (1 - part) ** 3));
      if (part < 1) request = requestAnimationFrame(step);
    };
    request = requestAnimationFrame(step);
  };
  return { to, stop };
}

/** The viewport at a part of the way, 0 … 1. */
export function between(from: Viewport, end: Viewport, part: number): Viewport {
  const mix = (a: number, b: number) => a + (b - a) * part;
  return { x: mix(from.x, end.x), y: mix(from.y, end.y), zoom: mix(from.zoom, end.zoom) };
}
