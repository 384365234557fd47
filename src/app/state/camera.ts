import type { Box, Point } from "#core/layout/boxes.ts";
import type { View } from "#core/wire/presence.ts";
import type { Selected } from "./selection.ts";

/** A point of the map to be put in the middle, and what is to show around it; `isSudden`: without a glide, as under a moving finger. */
export interface Look extends View {
  readonly isSudden?: boolean;
}

/** What the canvas can be asked to look at, and asked about. The canvas registers it in the view store while it is mounted. */
export interface Camera {
  /** Everything; the sticky headers and open panels are kept free. */
  readonly fitMap: () => void;
  /** These boxes, at 100 % at most. */
  readonly fitBoxes: (boxes: readonly Box[]) => void;
  /** The zoom, 1 is 100 %, about the middle of the screen. */
  readonly zoomTo: (zoom: number) => void;
  readonly zoomBy: (factor: number) => void;
  /** Pans by pixels of the screen. */
  readonly panBy: (shift: Point) => void;
  /** Pans as little as needed to show the box. */
  readonly reveal: (box: Box) => void;
  /** Zooms in to where a box stands on the screen; returns how to go back, unless somebody has moved the map since. */
  readonly enlarge: (box: Box, zoom: number) => () => void;
  readonly lookAt: (view: Look) => void;
  /** The part of the map on the screen now. */
  readonly visible: () => Box;
  /** What stands at a point of the window. */
  readonly pointedAt: (client: Point) => Selected | undefined;
}
