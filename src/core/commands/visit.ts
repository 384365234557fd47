import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { isOnPath } from "../model/select.ts";
import { entityOf } from "./checks.ts";
import type { Plan } from "./refusal.ts";

/** Puts a touchpoint into a persona's path or takes it out; the rating stays. */
export interface Visit {
  readonly touchpoint: Id;
  readonly persona: Id;
  readonly onPath: boolean;
}

export function visit(map: JourneyMap, { touchpoint, persona, onPath }: Visit): Plan {
  const isThere = entityOf(map, "touchpoint", touchpoint) && entityOf(map, "persona", persona);
  if (isThere === undefined) return { refused: "gone" };
  if (isOnPath(map, touchpoint, persona) === onPath) return [];
  return [{ edit: "visit", touchpoint, persona, onPath }];
}
