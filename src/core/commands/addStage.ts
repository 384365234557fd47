import type { Id, JourneyMap, StageTint } from "../model/journeyMap.ts";
import { stageTints } from "../model/journeyMap.ts";
import { entityFields } from "../model/fields.ts";
import { creationRefusal, readValues, textRefusal } from "./checks.ts";
import { roomBefore, shiftEdits } from "./positions.ts";
import type { Plan } from "./refusal.ts";

/** Adds a stage before another, or last; without a tint it takes the one used least. */
export interface AddStage {
  readonly id: Id;
  readonly title: string;
  readonly before?: Id | undefined;
  readonly tint?: StageTint | undefined;
}

export function addStage(map: JourneyMap, { id, title, before, tint }: AddStage): Plan {
  const refusal = creationRefusal(map, "stage", id) ?? textRefusal(title);
  if (refusal !== undefined) return refusal;
  const { orders, shifted } = roomBefore(map.stages, before, [id]);
  const given = { title, tint: tint ?? freeTint(map), hidden: false, collapsed: false };
  const fields = { ...readValues(entityFields.stage, given), order: orders[0] };
  return [{ edit: "create", kind: "stage", id, fields }, ...shiftEdits(map, "stage", shifted)];
}

function freeTint(map: JourneyMap): StageTint {
  const uses = (tint: StageTint) => map.stages.filter((stage) => stage.tint === tint).length;
  const fewest = Math.min(...stageTints.map(uses));
  return stageTints.find((tint) => uses(tint) === fewest) ?? stageTints[0];
}
