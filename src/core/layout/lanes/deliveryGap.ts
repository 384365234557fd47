import { formatEmotion, formatScore } from "#core/words/numbers.ts";
import { mapWordsOf } from "#core/words/map/mapWords.ts";
import { type LaneSpot, laneBase, type LayoutContext } from "../layoutContext.ts";
import type { Column, DeliveryGapBox, DeliveryGapLane } from "../mapLayout.ts";
import { measures } from "../measures.ts";

const boxHeight = 44;

/** What the company believes beside what its customers say, for each touchpoint of which one is known. */
export function deliveryGap(context: LayoutContext, spot: LaneSpot): DeliveryGapLane {
  const kind = "delivery-gap";
  if (spot.lane.collapsed) return { kind, ...laneBase(context, spot, 0), gaps: [] };
  const base = laneBase(context, spot, 2 * measures.lanePadding + boxHeight);
  const y = spot.y + (base.box.height - boxHeight) / 2;
  const gaps = context.grid.columns.flatMap(
    (column) => gapOf(context, column, { y, lane: spot.lane.id }) ?? [],
  );
  return { kind, ...base, gaps };
}

function gapOf(
  { options }: LayoutContext,
  { id, touchpoint, x }: Column,
  { y, lane }: { readonly y: number; readonly lane: string },
): DeliveryGapBox | undefined {
  const { company, customers, gap } = options.gaps?.get(id) ?? {};
  if (touchpoint === undefined || (company ?? customers) === undefined) return undefined;
  const words = mapWordsOf(options.locale);
  const score = (value: number) => formatScore(value, options.locale);
  const sides = [
    company === undefined ? [] : [words.company(score(company))],
    customers === undefined ? [] : [words.customers(score(customers))],
  ];
  return {
    touchpoint: id,
    lane,
    company,
    customers,
    at: { company: placeOf(company), customers: placeOf(customers) },
    label: gap === undefined ? "" : formatEmotion(gap, options.locale),
    isOverestimated: gap !== undefined && gap > 0,
    sides: sides.flat().join(" · "),
    box: { x: x + measures.columnPadding, y, width: measures.cardWidth, height: boxHeight },
  };
}

function placeOf(score: number | undefined): number | undefined {
  return score === undefined ? undefined : (score - 1) / 4;
}
