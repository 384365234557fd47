import type { Command } from "#core/commands/index.ts";
import type { TouchpointsLane } from "#core/layout/mapLayout.ts";
import { contacts } from "#core/model/journeyMap.ts";
import type { Grouping, Touchpoint } from "#core/model/journeyMap.ts";
import { touchpointsOf } from "#core/model/select.ts";
import { selectedIds } from "../../state/selection.ts";
import type { SubRowFields } from "../../state/viewStore.ts";
import type { ActionContext } from "../action.ts";
import type { Step } from "./step.ts";

/** Touchpoints go one column on, over the border into the next stage; up and down to the next sub-row. */
export function touchpointStep(context: ActionContext, step: Step): Command | undefined {
  const wanted = new Set(selectedIds(context.view.selection, "touchpoint"));
  const moving = context.map.touchpoints.filter(({ id }) => wanted.has(id));
  const [first, last] = [moving[0], moving.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const ids = moving.map(({ id }) => id);
  if (step === "up" || step === "down") return subRowStep(context, first, step);
  const place = step === "left" ? placeBefore(context, first) : placeAfter(context, last);
  return place && { type: "moveTouchpoints", ids, ...place };
}

function placeBefore({ map }: ActionContext, first: Touchpoint) {
  const siblings = touchpointsOf(map, first.place.stage);
  const previous = siblings[siblings.indexOf(first) - 1];
  if (previous !== undefined) return { stage: first.place.stage, before: previous.id };
  const stage = map.stages[map.stages.findIndex(({ id }) => id === first.place.stage) - 1];
  return stage && { stage: stage.id };
}

function placeAfter({ map }: ActionContext, last: Touchpoint) {
  const siblings = touchpointsOf(map, last.place.stage);
  const at = siblings.indexOf(last);
  if (siblings[at + 1] !== undefined) {
    return { stage: last.place.stage, before: siblings[at + 2]?.id };
  }
  const stage = map.stages[map.stages.findIndex(({ id }) => id === last.place.stage) + 1];
  return stage && { stage: stage.id, before: touchpointsOf(map, stage.id)[0]?.id };
}

function subRowStep(context: ActionContext, touchpoint: Touchpoint, step: "up" | "down") {
  const card = context.layout?.cardById.get(touchpoint.id);
  const lane = context.layout?.laneById.get(card?.lane ?? "");
  if (card === undefined || lane?.kind !== "touchpoints") return undefined;
  const fields = neighbourRow(lane, card.subRow, step);
  const ids = selectedIds(context.view.selection, "touchpoint");
  return fields && ({ type: "setFields", kind: "touchpoint", ids, fields } as const);
}

function neighbourRow(lane: TouchpointsLane, value: string, step: "up" | "down") {
  const at = lane.subRows.findIndex((row) => row.value === value);
  const row = lane.subRows[at + (step === "up" ? -1 : 1)];
  return row && rowFields(lane.lane.groupBy, row.value);
}

/** What a touchpoint takes on in a sub-row of a lane grouped like this. */
export function rowFields(groupBy: Grouping, value: string): SubRowFields | undefined {
  switch (groupBy) {
    case "channel":
      return { channel: value };
    case "owner":
      return { owner: value };
    case "contact": {
      const contact = contacts.find((known) => known === value);
      return contact && { contact };
    }
    case "none":
      return undefined;
  }
}
