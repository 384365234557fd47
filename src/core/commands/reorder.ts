import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { entitiesOf, entityOf } from "./checks.ts";
import { orderBefore } from "./positions.ts";
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
  const index = siblings.findIndex((sibling) => sibling.id === id);
  if (before === id || siblings[index + 1]?.id === before) return [];
  return [{ edit: "set", kind, id, field: "order", value: orderBefore(siblings, before, id) }];
}
