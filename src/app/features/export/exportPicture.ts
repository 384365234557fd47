import { drawnFigures } from "#core/analysis/drawnFigures.ts";
import type { Size } from "#core/layout/boxes.ts";
import { layoutPieces } from "#core/layout/pieces/layoutPieces.ts";
import type { JourneyMap, Locale } from "#core/model/journeyMap.ts";
import { fontCssOf, fontFacesOf } from "#core/scene/fonts/fontFaces.ts";
import { pictureOfMap } from "#core/scene/pictureOfMap.ts";
import type { Scene } from "#core/scene/primitives.ts";
import { sceneToSvg } from "#core/scene/sceneToSvg.ts";
import { emojiBodies } from "../../platform/emojiBodies.ts";
import { fontFiles } from "../../platform/fontFiles.ts";
import type { Selection } from "../../state/selection.ts";
import type { ExportChoice } from "./exportChoice.ts";
import { stagesBetween } from "./exportChoice.ts";
import { piecesOf } from "./piecesOf.ts";

export interface PictureSource {
  readonly map: JourneyMap;
  readonly selection: Selection;
  readonly locale: Locale;
  readonly choice: ExportChoice;
}

/** What will be drawn: the scene, and its size in map units with the margin around. */
export interface ExportPicture {
  readonly scene: Scene;
  readonly size: Size;
}

const margin = 24;

/** The picture of a choice: the same scene as every other export of the map. */
export function exportPicture({ map, selection, locale, choice }: PictureSource): ExportPicture {
  const { theme, personas, range, from, to } = choice;
  const stages = range === "stages" ? stagesBetween(map.stages, from, to) : undefined;
  const scene = pictureOfMap(map, {
    locale,
    theme,
    ...drawnFigures(map),
    personas: personas ?? undefined,
    stages: stages?.map(({ id }) => id),
    only: range === "selection" ? piecesOf(selection) : undefined,
  });
  const { width, height } = scene.size;
  return { scene, size: { width: width + 2 * margin, height: height + 2 * margin } };
}

/** Whether a picture of what is selected would show any of it. */
export function isSelectionDrawn({
  map,
  selection,
  locale,
  personas,
}: Pick<PictureSource, "map" | "selection" | "locale"> & Pick<ExportChoice, "personas">): boolean {
  const only = piecesOf(selection);
  if (only.length === 0) return false;
  const options = { locale, mode: "export", personas: personas ?? undefined } as const;
  return layoutPieces(map, options, only).size.width > 0;
}

/** The SVG document of a picture with the letters it needs inside. */
export async function svgOfPicture(
  { scene }: ExportPicture,
  options: {
    readonly choice: Pick<ExportChoice, "background">;
    readonly scale: number;
    readonly title: string;
  },
): Promise<string> {
  const faces = fontFacesOf(scene);
  const [files, emoji] = await Promise.all([
    fontFiles(faces.map(({ file }) => file)),
    emojiBodies(scene),
  ]);
  return sceneToSvg(scene, {
    idPrefix: "y-",
    background: options.choice.background,
    fontCss: fontCssOf(faces, (file) => files.get(file) ?? ""),
    scale: options.scale,
    title: options.title,
    margin,
    emoji,
  });
}
