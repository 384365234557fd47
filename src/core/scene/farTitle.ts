import type { Box } from "#core/layout/boxes.ts";
import { fonts } from "#core/layout/text/fonts.ts";
import { wrapText } from "#core/layout/text/wrapText.ts";
import { drawBlock } from "./drawText.ts";
import type { Primitive } from "./primitives.ts";
import type { SceneBuilder } from "./sceneBuilder.ts";

/** A title in letters that can be read from afar, in the middle of what `room` leaves for it. */
export function farTitle(
  { layout }: SceneBuilder,
  text: string,
  { room, fill }: { readonly room: Box; readonly fill: string },
): readonly Primitive[] {
  const { width, height } = room;
  const maxLines = Math.max(1, Math.floor(height / fonts.far.lineHeight));
  const { locale } = layout.map.info;
  const block = wrapText(text, { font: "far", width, locale, maxLines });
  const at = { x: room.x, y: room.y + (height - block.height) / 2 };
  return drawBlock(block, { at, fill, width });
}
