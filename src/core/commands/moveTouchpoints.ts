import type { Edit } from "../model/edits.ts";
import type { OwnFields } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { indexOf, touchpointsOf } from "../model/select.ts";
import { entityOf } from "./checks.ts";
import { byPlaceOrder, roomBefore, shiftEdits } from "./positions.ts";
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
  const isInPlace = standsAlready(map, { ids, stage, before });
  return isInPlace ? regrouped : [...placeEdits(map, { ids, stage, before }), ...regrouped];
}

function placeEdits(map: JourneyMap, { ids, stage, before }: MoveTouchpoints): Edit[] {
  const { orders, shifted } = roomBefore(byPlaceOrder(touchpointsOf(map, stage)), before, ids);
  const moves = ids.map((id, index): Edit => {
    return {
      edit: "set",
      kind: "touchpoint",
      id,
      field: "place",
      value: { stage, order: orders[index] },
    };
  });
  return [...moves, ...shiftEdits(map, "touchpoint", shifted)];
}

/** Whether the run stands in that stage, unbroken, right before `before` already. */
function standsAlready(map: JourneyMap, { ids, stage, before }: MoveTouchpoints): boolean {
  const column = touchpointsOf(map, stage).map((touchpoint) => touchpoint.id);
  const start = column.indexOf(ids[0] ?? "");
  const isRun = start >= 0 && ids.every((id, index) => column[start + index] === id);
  if (!isRun) return false;
  const next = column[start + ids.length];
  const isBeforeItself = before !== undefined && ids.includes(before);
  const isKnown =
    before !== undefined && indexOf(map).touchpoints.get(before)?.place.stage === stage;
  return isBeforeItself || next === (isKnown ? before : undefined);
}
