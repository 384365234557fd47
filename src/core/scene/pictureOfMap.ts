import { layoutMap } from "#core/layout/layoutMap.ts";
import type { Figures, GapFigures } from "#core/layout/layoutOptions.ts";
import { layoutPieces } from "#core/layout/pieces/layoutPieces.ts";
import type { Piece } from "#core/layout/pieces/piece.ts";
import type { Id, JourneyMap, Locale } from "#core/model/journeyMap.ts";
import type { Scene, ThemeName } from "./primitives.ts";
import { sceneOfMap } from "./sceneOfMap.ts";

export interface PictureOptions {
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly figures: ReadonlyMap<Id, Figures>;
  readonly gaps?: ReadonlyMap<Id, GapFigures> | undefined;
  /** Absent: all. */
  readonly personas?: readonly Id[] | undefined;
  readonly stages?: readonly Id[] | undefined;
  /** A picture of these things alone; it is empty where none of them is drawn. */
  readonly only?: readonly Piece[] | undefined;
}

/** The scene that every export of a map draws, in the browser, on the server and on the command line. */
export function pictureOfMap(map: JourneyMap, options: PictureOptions): Scene {
  const { theme, only, ...shown } = options;
  const wanted = { ...shown, mode: "export" } as const;
  const layout = only === undefined ? layoutMap(map, wanted) : layoutPieces(map, wanted, only);
  return sceneOfMap(layout, { theme, lod: "full" });
}
