import type { Box } from "#core/layout/boxes.ts";
import type { Scene } from "./primitives.ts";

export interface SvgOptions {
  /** Begins every id in the drawing, so that two drawings can share a page. */
  readonly idPrefix: string;
  readonly background: "paper" | "transparent";
  /** `@font-face` rules to put inside; without them the reader's own Inter is used. */
  readonly fontCss?: string | undefined;
  /** Pixels per map unit, 1 … 4. */
  readonly scale?: number | undefined;
  /** Free space around the map; 24 unless told. */
  readonly margin?: number | undefined;
  /** Only this part of the map, e.g. the selection. */
  readonly crop?: Box | undefined;
  /** The inside of a 36 × 36 symbol for an emoji's code. Emoji it does not know stay text. */
  readonly emoji?: ((code: string) => string | undefined) | undefined;
  /** What the picture is, for screen readers. */
  readonly title?: string | undefined;
}

/** A well-formed SVG document of a scene, whatever the texts in it hold. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { width, height } = options.crop ?? scene.size;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"/>`;
}
