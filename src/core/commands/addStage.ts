import type { Id, JourneyMap, StageTint } from "../model/journeyMap.ts";
import { stageTints } from "../model/journeyMap.ts";
import { creationRefusal } from "./checks.ts";
import { orderBefore } from "./positions.ts";
import type { Plan } from "./refusal.ts";

/** Adds a stage before another, or last; without a tint it takes the one used least. */
export interface AddStage {
  readonly id: Id;
  readonly title: string;
  readonly before?: Id | undefined;
  readonly tint?: StageTint | undefined;
}

export function addStage(map: JourneyMap, { id, title, before, tint }: AddStage): Plan {
  const refusal = creationRefusal(map, "stage", id);
  if (refusal !== undefined) return refusal;
  const order = orderBefore(map.stages, before, id);
  const fields = { title, order, tint: tint ?? freeTint(map), hidden: false, collapsed: false };
  return [{ edit: "create", kind: "stage", id, fields }];
}

function freeTint(map: JourneyMap): StageTint {
  const uses = (tint: StageTint) => map.stages.filter((stage) => stage.tint === tint).length;
  const fewest = Math.min(...stageTints.map(uses));
  return stageTints.find((tint) => uses(tint) === fewest) ?? stageTints[0];
}
