import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import { isInInter } from "#core/layout/text/advance.ts";
import type { Scene } from "#core/scene/primitives.ts";

const fontFiles = [400, 600].map((weight) =>
  fileURLToPath(new URL(`../fonts/Inter-${weight}.ttf`, import.meta.url)),
);

/** The PNG of a scene's SVG. Fonts of the machine are looked at only for letters that Inter lacks: that is slow. */
export async function rasterise(scene: Scene, svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: {
      fontFiles,
      defaultFontFamily: "Inter",
      loadSystemFonts: needsOtherFonts(scene),
    },
    textRendering: 2,
    shapeRendering: 2,
  });
  return image.asPng();
}

function needsOtherFonts(scene: Scene): boolean {
  return scene.groups.some(({ primitives }) =>
    primitives.some(
      (primitive) =>
        (primitive.type === "text" || primitive.type === "emoji") &&
        Array.from(primitive.text).some((letter) => !isInInter(letter.codePointAt(0) ?? 0)),
    ),
  );
}
