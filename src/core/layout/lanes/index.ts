import type { Lane, LaneKind } from "#core/model/journeyMap.ts";
import type { LaneSpot, LayoutContext } from "../layoutContext.ts";
import type { LaneLayout } from "../mapLayout.ts";
import type { LayoutOptions } from "../layoutOptions.ts";
import { Memo } from "../memo.ts";
import { deliveryGap } from "./deliveryGap.ts";
import { emotion } from "./emotion.ts";
import { expectations } from "./expectations.ts";
import { movedLane } from "./movedLane.ts";
import { notes } from "./notes.ts";
import { ownership } from "./ownership.ts";
import { satisfaction } from "./satisfaction.ts";
import { touchpoints } from "./touchpoints.ts";

/** How each kind of lane is laid out. */
const laneLayouts = {
  touchpoints,
  emotion,
  satisfaction,
  notes,
  ownership,
  expectations,
  "delivery-gap": deliveryGap,
} satisfies Record<LaneKind, (context: LayoutContext, spot: LaneSpot) => LaneLayout>;

const memo = new Memo<Lane, LaneLayout>();

/** A lane further down than it was measured: the latest place, and what it was moved from. */
const moved = new WeakMap<LaneLayout, LaneLayout>();
const origins = new WeakMap<LaneLayout, LaneLayout>();

/**
 * A lane laid out; the same object as before while nothing it shows or stands on has changed.
 * One that only moved is not measured anew: see `laneOrigin`.
 */
export function laneOf(context: LayoutContext, spot: LaneSpot): LaneLayout {
  const { map, options, grid, personas } = context;
  const around = [grid.places, personas, options.locale, options.mode, map.info.locale];
  const inputs = [...around, ...contentOf(context, spot.lane)];
  const measured = memo.of(spot.lane, inputs, () => laneLayouts[spot.lane.kind](context, spot));
  if (measured.box.y === spot.y) return measured;
  const kept = moved.get(measured);
  if (kept?.box.y === spot.y) return kept;
  const lane = movedLane(measured, spot.y - measured.box.y);
  moved.set(measured, lane);
  origins.set(lane, measured);
  return lane;
}

/** The same object for lanes that differ in nothing but their height in the map. */
export function laneOrigin(lane: LaneLayout): LaneLayout {
  return origins.get(lane) ?? lane;
}

/** What of the map a kind of lane shows beside places and personas. */
function contentOf(
  { map, options, grid, personas }: LayoutContext,
  lane: Lane,
): readonly unknown[] {
  switch (lane.kind) {
    case "touchpoints":
      return [map.touchpoints, map.offPath];
    case "emotion": {
      const way = map.touchpoints.map(({ id }) => id).join();
      return [way, map.ratings, map.offPath, figuresKey(options.figures, personas)];
    }
    case "satisfaction":
      return [map.ratings, map.offPath];
    case "notes":
      return map.notes.filter(({ place }) => place.lane === lane.id);
    case "ownership":
      return grid.columns.map(({ touchpoint }) => touchpoint?.owner);
    case "expectations":
      return grid.columns.map(({ touchpoint }) => touchpoint?.expectations);
    case "delivery-gap":
      return grid.columns.flatMap(({ id }) => {
        const { company, customers } = options.gaps?.get(id) ?? {};
        return [company, customers];
      });
  }
}

/** Figures are computed anew for every map: compared by what they say. */
function figuresKey(
  figures: LayoutOptions["figures"],
  personas: LayoutContext["personas"],
): string {
  if (figures === undefined) return "";
  return personas
    .map(({ persona }) => {
      const { positivePeak, pit, end, remembered } = figures.get(persona.id) ?? {};
      const points = [positivePeak, pit, end].map(
        (point) => `${point?.touchpoint} ${point?.value}`,
      );
      return [...points, remembered].join();
    })
    .join("\n");
}
