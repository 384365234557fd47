import { entityFields } from "../model/fields.ts";
import type { OwnFields } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { touchpointsOf } from "../model/select.ts";
import { creationRefusal, entityOf, fieldRefusal, readValues, textRefusal } from "./checks.ts";
import { byPlaceOrder, roomBefore, shiftEdits } from "./positions.ts";
import type { Plan } from "./refusal.ts";

/** Adds a touchpoint to a stage, before another of that stage or last. */
export interface AddTouchpoint {
  readonly id: Id;
  readonly stage: Id;
  readonly title: string;
  readonly before?: Id | undefined;
  readonly fields?: Partial<OwnFields<"touchpoint">> | undefined;
}

export function addTouchpoint(map: JourneyMap, args: AddTouchpoint): Plan {
  const { id, stage, title, before } = args;
  if (entityOf(map, "stage", stage) === undefined) return { refused: "gone" };
  const given = { description: "", where: "", outcome: "", ...args.fields, title };
  const refusal =
    creationRefusal(map, "touchpoint", id) ??
    textRefusal(title) ??
    fieldRefusal("touchpoint", given);
  if (refusal !== undefined) return refusal;
  const { orders, shifted } = roomBefore(byPlaceOrder(touchpointsOf(map, stage)), before, [id]);
  const fields = {
    ...readValues(entityFields.touchpoint, given),
    place: { stage, order: orders[0] },
  };
  return [
    { edit: "create", kind: "touchpoint", id, fields },
    ...shiftEdits(map, "touchpoint", shifted),
  ];
}
