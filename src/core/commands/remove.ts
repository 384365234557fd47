import type { EntityKind } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import type { Target } from "../model/target.ts";
import { entityOf } from "./checks.ts";
import type { Plan } from "./refusal.ts";

/** Deletes entities with what lives in them: a stage with its touchpoints, a touchpoint and a lane with their notes. */
export interface Remove {
  readonly targets: readonly Target[];
}

export function remove(map: JourneyMap, { targets }: Remove): Plan {
  const doomed = new Map<string, Target>();
  const doom = (target: Target) => doomed.set(`${target.kind}/${target.id}`, target);
  for (const target of targets) {
    if (entityOf(map, target.kind, target.id) !== undefined) doom(target);
  }
  const isDoomed = (kind: EntityKind, id: Id) => doomed.has(`${kind}/${id}`);
  for (const { id, place } of map.touchpoints) {
    if (isDoomed("stage", place.stage)) doom({ kind: "touchpoint", id });
  }
  for (const { id, place } of map.notes) {
    const column = isDoomed("touchpoint", place.column) || isDoomed("stage", place.column);
    if (column || isDoomed("lane", place.lane)) doom({ kind: "note", id });
  }
  return [...doomed.values()].map(({ kind, id }) => ({ edit: "remove", kind, id }));
}
