import type { Box } from "#core/layout/boxes.ts";
import { noteMeasures } from "#core/layout/lanes/notes.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import { measures } from "#core/layout/measures.ts";
import { fonts } from "#core/layout/text/fonts.ts";
import type { Font } from "#core/layout/text/fonts.ts";
import type { Editing } from "../state/viewStore.ts";

/** Where a text stands that can be typed into, and in which letters. */
export interface TextPlace {
  readonly box: Box;
  readonly font: Font;
  /** Which sticky strip it is on. */
  readonly strip: "top" | "left" | undefined;
  /** The map shows no more of it. */
  readonly maxLines: number | undefined;
}

const headerPadding = 12;
const stageLines = 3;

/** The place of a text being typed; undefined when it is not on the map. */
export function textPlace(layout: MapLayout, { kind, id }: Editing): TextPlace | undefined {
  switch (kind) {
    case "touchpoint":
      return cardPlace(layout, id);
    case "note":
      return notePlace(layout, id);
    case "stage": {
      const header = layout.stages.find(({ stage }) => stage.id === id)?.header;
      if (header === undefined) return undefined;
      const box = { ...inset(header, headerPadding, 8), height: fonts.stage.lineHeight };
      return { box, font: fonts.stage, strip: "top", maxLines: stageLines };
    }
    case "lane": {
      const header = layout.laneById.get(id)?.header;
      if (header === undefined) return undefined;
      const box = inset(header, headerPadding, headerPadding);
      return { box, font: fonts.lane, strip: "left", maxLines: undefined };
    }
    case "persona":
    case "map":
      return undefined;
  }
}

function cardPlace(layout: MapLayout, id: string): TextPlace | undefined {
  const card = layout.cardById.get(id);
  if (card === undefined) return undefined;
  const { cardPadding, maxLines } = measures;
  const box = { ...inset(card.box, cardPadding, cardPadding), height: card.title.height };
  return { box, font: fonts.title, strip: undefined, maxLines };
}

function notePlace(layout: MapLayout, id: string): TextPlace | undefined {
  const note = layout.noteById.get(id);
  if (note === undefined) return undefined;
  const { paddingX, paddingY, discWidth } = noteMeasures;
  const { maxLines } = measures;
  const whole = inset(note.box, paddingX, paddingY);
  const width = whole.width - (note.persona === undefined ? 0 : discWidth);
  return { box: { ...whole, width }, font: fonts.body, strip: undefined, maxLines };
}

function inset({ x, y, width, height }: Box, dx: number, dy: number): Box {
  return { x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy };
}
