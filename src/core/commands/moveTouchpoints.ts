import type { Edit } from "../model/edits.ts";
import type { OwnFields } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { touchpointsOf } from "../model/select.ts";
import { entityOf } from "./checks.ts";
import { byPlaceOrder, roomBefore, shiftEdits, standsBefore } from "./positions.ts";
import type { Plan } from "./refusal.ts";
import { setFields } from "./setFields.ts";
import { isRefusal } from "./refusal.ts";

/** Moves touchpoints to a stage, before another of it or last, in their order; notes and ratings go with them. */
export interface MoveTouchpoints {
  readonly ids: readonly Id[];
  readonly stage: Id;
  readonly before?: Id | undefined;
  /** What the sub-row they are dropped on says of them. */
  readonly fields?:
    | Partial<Pick<OwnFields<"touchpoint">, "channel" | "owner" | "contact">>
    | undefined;
}

export function moveTouchpoints(map: JourneyMap, args: MoveTouchpoints): Plan {
  const { stage, before, fields = {} } = args;
  const wanted = new Set(args.ids);
  const ids = map.touchpoints.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  if (ids.length < wanted.size || entityOf(map, "stage", stage) === undefined)
    return { refused: "gone" };
  const regrouped = setFields(map, { kind: "touchpoint", ids, fields });
  if (isRefusal(regrouped)) return regrouped;
  return [...placeEdits(map, { ids, stage, before }), ...regrouped];
}

function placeEdits(map: JourneyMap, { ids, stage, before }: MoveTouchpoints): Edit[] {
  const siblings = byPlaceOrder(touchpointsOf(map, stage));
  if (standsBefore(siblings, before, ids)) return [];
  const { orders, shifted } = roomBefore(siblings, before, ids);
  const moves = ids.map((id, index): Edit => {
    const value = { stage, order: orders[index] };
    return { edit: "set", kind: "touchpoint", id, field: "place", value };
  });
  return [...moves, ...shiftEdits(map, "touchpoint", shifted)];
}
