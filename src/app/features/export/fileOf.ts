import { writeMapFile } from "#core/formats/json/writeMapFile.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import type { Words } from "../../i18n/words.ts";
import { rasterise } from "../../platform/rasterise.ts";
import type { ExportChoice } from "./exportChoice.ts";
import { svgOfPicture } from "./exportPicture.ts";
import type { ExportPicture } from "./exportPicture.ts";
import { fittingScale, pixelsOf } from "./fittingScale.ts";

/** How far an export is: 0 … 1. */
export interface ExportProgress {
  readonly label: string;
  readonly value: number;
}

export interface Control {
  readonly signal: AbortSignal;
  readonly say: (progress: ExportProgress) => void;
}

export interface FileSource {
  readonly choice: ExportChoice;
  readonly picture: ExportPicture;
  readonly title: string;
  readonly map: JourneyMap;
  readonly words: Words["exporting"];
}

/** The file of a choice. Throws when it cannot be made, or was cancelled. */
export async function fileOf(source: FileSource, { signal, say }: Control): Promise<Blob> {
  const { choice, picture, title, map, words } = source;
  if (choice.format === "json") return new Blob([writeMapFile(map)], { type: "application/json" });
  say({ label: words.fonts, value: 0.15 });
  if (choice.format === "svg") {
    const svg = await svgOfPicture(picture, { choice, scale: 1, title });
    signal.throwIfAborted();
    return new Blob([svg], { type: "image/svg+xml" });
  }
  const scale = fittingScale(picture.size, choice.scale);
  const svg = await svgOfPicture(picture, { choice, scale, title });
  signal.throwIfAborted();
  say({ label: words.image, value: 0.45 });
  const png = await rasterise(svg, pixelsOf(picture.size, scale), signal);
  if (png === undefined) throw new Error(`expected a picture at scale ${scale}`);
  say({ label: words.encoding, value: 1 });
  return png;
}
