import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import { isInInter } from "#core/layout/text/advance.ts";
import type { Scene } from "#core/scene/primitives.ts";

type EmojiSource = (code: string) => string | undefined;

const fontFiles = [400, 600].map((weight) =>
  fileURLToPath(new URL(`../fonts/Inter-${weight}.ttf`, import.meta.url)),
);

/** The PNG of a scene's SVG. Fonts of the machine are looked at only for letters that Inter lacks: that is slow. */
export async function rasterise(
  svg: string,
  { scene, emoji }: { readonly scene: Scene; readonly emoji: EmojiSource },
): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: {
      fontFiles,
      defaultFontFamily: "Inter",
      loadSystemFonts: needsOtherFonts(scene, emoji),
    },
    textRendering: 2,
    shapeRendering: 2,
  });
  return image.asPng();
}

function needsOtherFonts(scene: Scene, emoji: EmojiSource): boolean {
  return scene.groups.some(({ primitives }) =>
    primitives.some((primitive) => {
      if (primitive.type === "emoji") return emoji(primitive.code) === undefined;
      return primitive.type === "text" && !isAllInter(primitive.text);
    }),
  );
}

function isAllInter(text: string): boolean {
  return Array.from(text).every((letter) => isInInter(letter.codePointAt(0) ?? 0));
}
