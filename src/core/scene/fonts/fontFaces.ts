import type { FontWeight } from "#core/layout/text/fonts.ts";
import type { Scene } from "../primitives.ts";
import { fontSubsets, subsetFile } from "./fontSubsets.ts";

/** One font file that a drawing needs. */
export interface FontFace {
  readonly file: string;
  readonly weight: FontWeight;
  /** As CSS writes it. */
  readonly unicodeRange: string;
}

/** The files in this folder that hold the letters of a scene, and no others. */
export function fontFacesOf(scene: Scene): readonly FontFace[] {
  const letters: Record<FontWeight, Set<number>> = { 400: new Set(), 600: new Set() };
  for (const { primitives } of scene.groups) {
    for (const primitive of primitives) {
      if (primitive.type !== "text") continue;
      const { text, weight } = primitive;
      for (const letter of text) letters[weight].add(letter.codePointAt(0) ?? 0);
    }
  }
  return ([400, 600] as const).flatMap((weight) =>
    fontSubsets
      .filter(({ ranges }) =>
        ranges.some(([first, last]) => holdsAny(letters[weight], first, last)),
      )
      .map(({ name, ranges }) => ({
        file: subsetFile(name, weight),
        weight,
        unicodeRange: ranges.map(cssRange).join(","),
      })),
  );
}

/** `@font-face` rules for `sceneToSvg`; `base64Of` gives a file's content in Base64. */
export function fontCssOf(faces: readonly FontFace[], base64Of: (file: string) => string): string {
  return faces
    .map(({ file, weight, unicodeRange }) => {
      const source = `url(data:font/woff2;base64,${base64Of(file)}) format('woff2')`;
      return `@font-face{font-family:Inter;font-weight:${weight};src:${source};unicode-range:${unicodeRange}}`;
    })
    .join("\n");
}

/** A range of characters as CSS writes it: `U+0020-00FF`. */
export function cssRange([first, last]: readonly [number, number]): string {
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, "0");
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}

function holdsAny(letters: ReadonlySet<number>, first: number, last: number): boolean {
  for (const letter of letters) if (letter >= first && letter <= last) return true;
  return false;
}
