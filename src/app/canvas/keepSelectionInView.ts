import type { Box, Size } from "#core/layout/boxes.ts";
import { useScene } from "../state/sceneStore.ts";
import { useView } from "../state/viewStore.ts";
import { revealed } from "./framing.ts";
import { itemOf } from "./itemsOf.ts";
import { besideHeaders } from "./sticky.ts";
import type { Viewport, ViewportFeed } from "./ViewportFeed.ts";

export type Move = (viewport: Viewport, isCalm?: boolean) => void;

/** A second press may follow the first: only then may what is under the pointer move. */
const doubleClickMs = 500;
/** A sheet that closes for another to open has not closed. */
const betweenSheetsMs = 50;

/** The viewport after panning as little as shows a box beside the sticky headers and above a sheet. */
export function showing(
  feed: ViewportFeed,
  box: Box,
  viewport = feed.viewport,
): Viewport | undefined {
  const { layout } = useScene.getState();
  if (layout === undefined) return undefined;
  const frame = uncovered(feed.frame);
  return revealed(viewport, box, besideHeaders(layout, viewport, { box, frame }));
}

/** What of the canvas is not under the sheet that lies over its foot on phones. */
function uncovered({ y, width, height }: Box): Size {
  const { sheetTop } = useView.getState();
  if (sheetTop === null) return { width, height };
  return { width, height: Math.max(0, Math.min(height, sheetTop - y)) };
}

/**
 * Brings what is selected back onto the screen when a panel or a sheet that opens would cover it; when the sheet is gone,
 * the map goes back to where it was, unless somebody has moved it since. Returns how to stop.
 */
export function keepSelectionInView(feed: ViewportFeed, move: Move): () => void {
  let { width } = feed.frame;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const way = wayToSelected(feed, move);
  const soon = (run: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
  const stops = [
    feed.follow(() => {
      const isNarrower = feed.frame.width < width;
      ({ width } = feed.frame);
      if (isNarrower) soon(way.go, doubleClickMs);
    }),
    useView.subscribe((now, before) => {
      const isNew = now.selection !== before.selection;
      if (now.sheetTop === before.sheetTop && !isNew) return;
      if (now.sheetTop !== null) soon(way.go, doubleClickMs);
      else if (before.sheetTop !== null) soon(way.back, betweenSheetsMs);
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

/** Pans to what is selected, and back to where that began. */
function wayToSelected(feed: ViewportFeed, move: Move) {
  let way: { readonly from: Viewport; readonly to: Viewport } | undefined;
  const isThere = () => way !== undefined && isAt(feed.viewport, way.to);
  return {
    go: () => {
      const from = way !== undefined && isThere() ? way.from : feed.viewport;
      const to = viewportOfSelected(feed);
      way = to && { from, to };
      if (to !== undefined && !isAt(feed.viewport, to)) move(to);
    },
    back: () => {
      if (way !== undefined && isThere()) move(way.from);
      way = undefined;
    },
  };
}

function viewportOfSelected(feed: ViewportFeed): Viewport | undefined {
  const { layout } = useScene.getState();
  const { selection, isHeld } = useView.getState();
  const active = selection.at(-1);
  const box = layout && active && itemOf(layout, active)?.box;
  return box === undefined || isHeld ? undefined : showing(feed, box);
}

export function isAt(a: Viewport, b: Viewport): boolean {
  return a.zoom === b.zoom && Math.hypot(a.x - b.x, a.y - b.y) < 1;
}
