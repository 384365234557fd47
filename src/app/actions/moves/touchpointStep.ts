import type { Command } from "#core/commands/index.ts";
import type { TouchpointsLane } from "#core/layout/mapLayout.ts";
import { contacts } from "#core/model/journeyMap.ts";
import type { Grouping, Touchpoint } from "#core/model/journeyMap.ts";
import { selectedIds } from "../../state/selection.ts";
import type { SubRowFields } from "../../state/viewStore.ts";
import type { ActionContext } from "../action.ts";
import { placeBeside } from "./placeBeside.ts";
import type { Step } from "./step.ts";

/** Touchpoints go one column on, over the border into the next stage; up and down to the next sub-row. */
export function touchpointStep(context: ActionContext, step: Step): Command | undefined {
  const wanted = new Set(selectedIds(context.view.selection, "touchpoint"));
  const moving = context.map.touchpoints.filter(({ id }) => wanted.has(id));
  const [first, last] = [moving[0], moving.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const ids = moving.map(({ id }) => id);
  if (step === "up" || step === "down") return subRowStep(context, first, step);
  const { map } = context;
  const place = step === "left" ? placeBeside(map, first.id, -1) : placeBeside(map, last.id, 1);
  return place && { type: "moveTouchpoints", ids, ...place };
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
