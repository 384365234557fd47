import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { entitiesOf, entityOf } from "./checks.ts";
import { roomBefore, shiftEdits, standsBefore } from "./positions.ts";
import type { Plan } from "./refusal.ts";

/** Moves a stage, lane or persona before another, or last. */
export interface Reorder {
  readonly kind: "stage" | "lane" | "persona";
  readonly id: Id;
  readonly before?: Id | undefined;
}

export function reorder(map: JourneyMap, { kind, id, before }: Reorder): Plan {
  if (entityOf(map, kind, id) === undefined) return { refused: "gone" };
  const siblings: readonly { readonly id: Id; readonly order: string }[] = entitiesOf(map, kind);
  if (standsBefore(siblings, before, [id])) return [];
  const { orders, shifted } = roomBefore(siblings, before, [id]);
  return [
    { edit: "set", kind, id, field: "order", value: orders[0] },
    ...shiftEdits(map, kind, shifted),
  ];
}
