import type { EntityKind } from "./fields.ts";
import type { Id } from "./journeyMap.ts";

/** An entity by kind and id: entities of different kinds can have one id. */
export interface Target {
  readonly kind: EntityKind;
  readonly id: Id;
}
