import type { Box, Point, Size } from "#core/layout/boxes.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import type { FontWeight } from "#core/layout/text/fonts.ts";
import type { Id } from "#core/model/journeyMap.ts";

/** How a shape is filled and outlined; colours are plain hex, absent means none. */
export interface Paint {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  /** Lengths of dashes and gaps. */
  readonly dash?: readonly number[] | undefined;
  readonly opacity?: number | undefined;
}

export interface RectPrimitive extends Box, Paint {
  readonly type: "rect";
  readonly radius?: number;
}

export interface CirclePrimitive extends Paint {
  readonly type: "circle";
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** Caps and joins are always round. */
export interface PathPrimitive extends Paint {
  readonly type: "path";
  readonly d: string;
}

/**
 * A run of one line without emoji, in Inter without kerning; spaces are kept, `y` is the baseline.
 * A run in a right-to-left script comes with the marks of its direction in `text`, and `anchor: "end"`.
 */
export interface TextPrimitive {
  readonly type: "text";
  readonly text: string;
  /** The left end, unless `anchor` says otherwise. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly fill: string;
  /** As measured. */
  readonly width: number;
  readonly anchor?: "middle" | "end" | undefined;
  /** Turned by 90° clockwise around (x, y), to be read downwards. */
  readonly turned?: boolean | undefined;
  readonly opacity?: number | undefined;
}

/** One emoji of a text; `code` as in Twemoji (`1f1f9-1f1f7`), drawn as a symbol, else as `text`. */
export interface EmojiPrimitive extends Box {
  readonly type: "emoji";
  readonly code: string;
  readonly text: string;
  readonly opacity?: number | undefined;
}

export interface ImagePrimitive extends Box {
  readonly type: "image";
  /** A `data:` URL. */
  readonly href: string;
  /** Cut to the circle inside its box. */
  readonly round?: boolean | undefined;
}

export type Primitive =
  | RectPrimitive
  | CirclePrimitive
  | PathPrimitive
  | TextPrimitive
  | EmojiPrimitive
  | ImagePrimitive;

/** What a group is; each is drawn by one function. */
export const groupKinds = [
  "stage-tint",
  "lane-sheet",
  "curve-grid",
  "sub-row",
  "stage-header",
  "lane-header",
  "edge",
  "curve",
  "touchpoint",
  "note",
  "face",
  "flag",
  "remembered",
  "bar",
  "owner-run",
  "hand-off",
  "expectation",
  "delivery-gap",
  "gap",
  "heading",
] as const;
export type GroupKind = (typeof groupKinds)[number];

/** What a group stands for; ids are absent where they say nothing. */
export interface GroupEntity {
  readonly stage?: Id;
  readonly lane?: Id;
  readonly touchpoint?: Id;
  readonly note?: Id;
  readonly persona?: Id;
  /** Where an edge leads to; `touchpoint` is where it comes from. */
  readonly to?: Id;
}

/**
 * Things that are drawn, moved and pointed at together.
 * Coordinates of `primitives` are relative to the top left of `box`, so that a group that only moved keeps them (===).
 */
export interface SceneGroup {
  /** Unique in the scene and the same for the same thing from scene to scene: see `groupKeys.ts`. */
  readonly key: string;
  readonly kind: GroupKind;
  /** Painted in the order of layers, then of `Scene.groups`. */
  readonly layer: number;
  readonly box: Box;
  readonly entity: GroupEntity;
  readonly opacity: number;
  /** The whole text where it is shown cut. */
  readonly tooltip?: string;
  readonly primitives: readonly Primitive[];
}

/** What of a group is drawn, and where. */
export type Drawing = Pick<SceneGroup, "box" | "primitives" | "opacity">;

export type ThemeName = "light" | "dark";

/** Full from zoom 0.5 up; titles only from 0.25; below that colour blocks and faces. */
export const detailLevels = ["full", "title", "block"] as const;
export type DetailLevel = (typeof detailLevels)[number];

/** A whole drawing, back to front. A group that did not change keeps its identity from scene to scene. */
export interface Scene {
  /** The top left of what is drawn: see `MapLayout.origin`. */
  readonly origin: Point;
  readonly size: Size;
  /** Colour of the paper behind it. */
  readonly paper: string;
  readonly groups: readonly SceneGroup[];
  readonly groupByKey: ReadonlyMap<string, SceneGroup>;
  readonly layout: MapLayout;
}
