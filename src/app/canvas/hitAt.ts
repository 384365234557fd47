import type { Point } from "#core/layout/boxes.ts";
import { cellAt, laneAt } from "#core/layout/hitTest.ts";
import type { LaneLayout, MapLayout } from "#core/layout/mapLayout.ts";
import { cellKey, ratingKey } from "../state/selection.ts";
import type { Selected } from "../state/selection.ts";
import { hidesScores, useWorkshopState } from "../state/workshopStore.ts";
import { contains } from "./framing.ts";
import { itemsOf } from "./itemsOf.ts";

/** What is under a point of the map: the uppermost thing one can work on, an empty cell, or nothing. */
export function hitAt(layout: MapLayout, point: Point): Selected | undefined {
  const stage = layout.stages.find(({ header }) => contains(header, point));
  if (stage !== undefined) return { kind: "stage", id: stage.stage.id };
  const lane = laneAt(layout, point.y);
  if (lane === undefined) return undefined;
  if (contains(lane.header, point)) return { kind: "lane", id: lane.lane.id };
  if (lane.collapsed || isVeiled(lane)) return undefined;
  return inLane(lane, point) ?? handleUnder(layout, lane, point) ?? cellUnder(layout, lane, point);
}

const scored: readonly LaneLayout["kind"][] = ["emotion", "satisfaction", "delivery-gap"];

/** Whether what was scored in a lane is hidden right now. */
export function isVeiled({ kind }: Pick<LaneLayout, "kind">): boolean {
  return scored.includes(kind) && hidesScores(useWorkshopState.getState());
}

function inLane(lane: LaneLayout, point: Point): Selected | undefined {
  const isHit = ({ box }: { readonly box: Parameters<typeof contains>[0] }) => contains(box, point);
  switch (lane.kind) {
    case "touchpoints": {
      const card = lane.cards.find(isHit);
      return card && { kind: "touchpoint", id: card.touchpoint.id };
    }
    case "notes": {
      const note = lane.notes.findLast(isHit);
      return note && { kind: "note", id: note.note.id };
    }
    case "emotion": {
      const shown = (hit: { readonly faded?: boolean }) => hit.faded !== true;
      const rated = lane.faces.filter(shown).findLast(isHit) ?? lane.flags.findLast(isHit);
      return rated && { kind: "rating", id: ratingKey(rated.touchpoint, rated.persona.id) };
    }
    case "satisfaction": {
      const bar = lane.bars.findLast(isHit);
      return bar && { kind: "rating", id: ratingKey(bar.touchpoint, bar.persona.id) };
    }
    case "expectations":
      return touchpointOf(lane.chips.find(isHit));
    case "delivery-gap":
      return touchpointOf(lane.gaps.find(isHit));
    case "ownership":
      return undefined;
  }
}

function touchpointOf(hit: { readonly touchpoint: string } | undefined): Selected | undefined {
  return hit && { kind: "touchpoint", id: hit.touchpoint };
}

/** The hollow handle of a touchpoint that a persona has not rated. */
function handleUnder(layout: MapLayout, lane: LaneLayout, point: Point): Selected | undefined {
  if (lane.kind !== "emotion") return undefined;
  const item = itemsOf(layout).find(({ kind, box }) => kind === "rating" && contains(box, point));
  return item && { kind: item.kind, id: item.id };
}

function cellUnder(layout: MapLayout, lane: LaneLayout, point: Point): Selected | undefined {
  const cell = cellAt(layout, point);
  if (cell === undefined) return undefined;
  const { column } = cell;
  if (lane.kind === "notes") return { kind: "cell", id: cellKey(lane.lane.id, column.id) };
  return undefined;
}
