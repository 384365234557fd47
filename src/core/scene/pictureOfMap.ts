import { layoutMap } from "#core/layout/layoutMap.ts";
import type { Figures } from "#core/layout/mapLayout.ts";
import type { Piece } from "#core/layout/pieces/piece.ts";
import type { Id, JourneyMap, Locale } from "#core/model/journeyMap.ts";
import type { Scene, ThemeName } from "./primitives.ts";
import { sceneOfMap } from "./sceneOfMap.ts";

export interface PictureOptions {
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly figures: ReadonlyMap<Id, Figures>;
  /** Absent: all. */
  readonly personas?: readonly Id[] | undefined;
  readonly stages?: readonly Id[] | undefined;
  /** A picture of these things alone; it is empty where none of them is drawn. */
  readonly only?: readonly Piece[] | undefined;
}

/** The scene that every export of a map draws, in the browser, on the server and on the command line. */
export function pictureOfMap(map: JourneyMap, options: PictureOptions): Scene {
  const { theme, ...shown } = options;
  return sceneOfMap(layoutMap(map, { ...shown, mode: "export" }), { theme, lod: "full" });
}
