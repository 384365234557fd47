import { mapWordsOf } from "#core/words/map/mapWords.ts";
import { type LaneSpot, laneBase, type LayoutContext, wrapped } from "../layoutContext.ts";
import type { ChipBox, Column, ExpectationsLane } from "../mapLayout.ts";
import { measures } from "../measures.ts";

/** Inside a chip. */
export const chipMeasures = { paddingX: 10, paddingY: 5, iconWidth: 18, gap: 6 } as const;

/** What the customer asks at each touchpoint, as a stack of chips. */
export function expectations(context: LayoutContext, spot: LaneSpot): ExpectationsLane {
  const kind = "expectations";
  if (spot.lane.collapsed) return { kind, ...laneBase(context, spot, 0), chips: [] };
  const top = spot.y + measures.lanePadding;
  const chips = context.grid.columns.flatMap((column) => chipsOf(context, spot, { column, top }));
  const bottom = chips.reduce((low, { box }) => Math.max(low, box.y + box.height), top);
  return { kind, ...laneBase(context, spot, bottom + measures.lanePadding - spot.y), chips };
}

interface ChipSpot {
  readonly column: Column;
  readonly top: number;
}

function chipsOf(context: LayoutContext, spot: LaneSpot, { column, top }: ChipSpot): ChipBox[] {
  const { paddingX, paddingY, iconWidth, gap } = chipMeasures;
  const words = mapWordsOf(context.options.locale);
  const room = measures.cardWidth - 2 * paddingX - iconWidth;
  let y = top;
  return [...new Set(column.touchpoint?.expectations)].map((expectation) => {
    const label = wrapped(context, words.expectations[expectation], { font: "small", width: room });
    const width = label.width + 2 * paddingX + iconWidth;
    const box = {
      x: column.x + measures.columnPadding,
      y,
      width,
      height: label.height + 2 * paddingY,
    };
    y += box.height + gap;
    return { touchpoint: column.id, lane: spot.lane.id, expectation, label, box };
  });
}
