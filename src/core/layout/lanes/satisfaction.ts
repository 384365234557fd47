import { isOnPath, satisfactionOf } from "#core/model/select.ts";
import { formatScore } from "#core/words/numbers.ts";
import { type LaneSpot, laneBase, type LayoutContext } from "../layoutContext.ts";
import type { BarBox, Column, PersonaMark, SatisfactionLane } from "../mapLayout.ts";
import { measures } from "../measures.ts";

/** A bar with its figure for each persona that rated a touchpoint; no rating, no bar. */
export function satisfaction(context: LayoutContext, spot: LaneSpot): SatisfactionLane {
  const kind = "satisfaction";
  if (spot.lane.collapsed) return { kind, ...laneBase(context, spot, 0), bars: [] };
  const rows = Math.max(1, context.personas.length);
  const base = laneBase(context, spot, 2 * measures.lanePadding + rows * measures.barHeight);
  const top = spot.y + (base.box.height - rows * measures.barHeight) / 2;
  const bars = context.grid.columns.flatMap((column) =>
    context.personas.flatMap((mark, row) => {
      const y = top + row * measures.barHeight;
      return barOf(context, column, { mark, y, lane: spot.lane.id }) ?? [];
    }),
  );
  return { kind, ...base, bars };
}

interface BarSpot {
  readonly mark: PersonaMark;
  readonly y: number;
  readonly lane: string;
}

function barOf(context: LayoutContext, column: Column, spot: BarSpot): BarBox | undefined {
  const { persona, faded } = spot.mark;
  const rating = context.map.ratings[column.id]?.[persona.id];
  const value = satisfactionOf(rating);
  if (column.touchpoint === undefined || rating === undefined || value === undefined) return;
  if (!isOnPath(context.map, column.id, persona.id)) return;
  const { columnPadding, cardWidth, barHeight } = measures;
  const box = { x: column.x + columnPadding, y: spot.y, width: cardWidth, height: barHeight };
  const derived = rating.satisfaction === undefined;
  const score = formatScore(value, context.options.locale);
  const label = derived ? `≈ ${score}` : `${score} / 5`;
  return {
    persona,
    touchpoint: column.id,
    lane: spot.lane,
    value,
    derived,
    label,
    rating,
    box,
    faded,
  };
}
