import type { Loss } from "#core/words/coreWords.ts";

/** One way out of the product, perhaps also in. */
export interface MapFormat {
  readonly mediaType: string;
  /** Whether the map can be read from it again. */
  readonly isReadAgain: boolean;
  /** What of a map does not survive in it; `words.losses` says it in a sentence. */
  readonly lost: readonly Loss[];
}

export type FormatName = "json" | "svg" | "png";

/** Every format by the ending of its files. */
export const formats: Readonly<Record<FormatName, MapFormat>> = {
  json: { mediaType: "application/json", isReadAgain: true, lost: ["history", "deleted"] },
  svg: {
    mediaType: "image/svg+xml",
    isReadAgain: false,
    lost: ["history", "deleted", "structure", "details", "hidden"],
  },
  png: {
    mediaType: "image/png",
    isReadAgain: false,
    lost: ["history", "deleted", "structure", "details", "hidden", "sharpness"],
  },
};

/** The format of a file by the ending of its name, whatever its case. */
export function formatOfFile(name: string): FormatName | undefined {
  const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase();
  return (Object.keys(formats) as FormatName[]).find((format) => format === ending);
}
