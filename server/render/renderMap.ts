import { drawnFigures } from "#core/analysis/drawnFigures.ts";
import type { Id, JourneyMap, Locale } from "#core/model/journeyMap.ts";
import { fontCssOf, fontFacesOf } from "#core/scene/fonts/fontFaces.ts";
import { pictureOfMap } from "#core/scene/pictureOfMap.ts";
import type { Scene, ThemeName } from "#core/scene/primitives.ts";
import { sceneToSvg, type SvgOptions } from "#core/scene/sceneToSvg.ts";
import { emojiBodies } from "./emojiBodies.ts";
import { fontFiles } from "./fontFiles.ts";
import { rasterise } from "./rasterise.ts";

export interface RenderOptions {
  readonly format: "svg" | "png";
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly background: "paper" | "transparent";
  /** Pixels per map unit, 1 … 4; 1 unless told. */
  readonly scale?: number | undefined;
  /** Absent: all. */
  readonly personas?: readonly Id[] | undefined;
  readonly stages?: readonly Id[] | undefined;
}

/** As many as browsers put into one canvas; above it, memory for a single picture goes into gigabytes. */
const maxPixels = 2 ** 28;

/** The picture as it was wished for has more pixels than can be drawn; counted in megapixels. */
export class PictureTooLarge extends Error {
  readonly wished: number;
  readonly most = Math.floor(maxPixels / 1e6);

  constructor(pixels: number) {
    super("The picture is too large.");
    this.wished = Math.ceil(pixels / 1e6);
  }
}

/** A picture of a map: an SVG document as text, or the bytes of a PNG. Rejects with `PictureTooLarge`. */
export async function renderMap(
  map: JourneyMap,
  options: RenderOptions,
): Promise<string | Uint8Array> {
  const { locale, theme, personas, stages } = options;
  const scene = pictureOfMap(map, { locale, theme, ...drawnFigures(map), personas, stages });
  const emoji = await emojiBodies(scene);
  const common = { idPrefix: "y-", emoji, ...lookOf(map, options) };
  if (options.format === "png") {
    refuseTooLarge(scene, options.scale);
    return rasterise(sceneToSvg(scene, common), { scene, emoji });
  }
  return sceneToSvg(scene, { ...common, fontCss: await embeddedFonts(scene) });
}

function refuseTooLarge({ size }: Scene, scale = 1): void {
  const pixels = size.width * size.height * scale ** 2;
  if (pixels > maxPixels) throw new PictureTooLarge(pixels);
}

function lookOf(
  map: JourneyMap,
  { background, scale }: RenderOptions,
): Omit<SvgOptions, "idPrefix"> {
  return { background, scale, title: map.info.title };
}

async function embeddedFonts(scene: Scene): Promise<string> {
  const faces = fontFacesOf(scene);
  const files = await fontFiles(faces.map(({ file }) => file));
  return fontCssOf(faces, (file) => files.get(file) ?? "");
}
