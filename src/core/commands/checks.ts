import { entityFields } from "../model/fields.ts";
import type { Entities, EntityKind } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { isId } from "../model/ids.ts";
import type { Fault, Reader } from "../model/readers.ts";
import { indexOf } from "../model/select.ts";
import type { Refusal } from "./refusal.ts";

/** How many entities of one kind a map takes: far above real maps, below what a browser bears. */
export const maxEntities = { stage: 200, touchpoint: 5000, lane: 100, note: 10_000, persona: 50 } as const;

const listNames = {
  stage: "stages",
  touchpoint: "touchpoints",
  lane: "lanes",
  note: "notes",
  persona: "personas",
} as const satisfies Record<EntityKind, keyof JourneyMap>;

/** The entity of a kind with an id. */
export function entityOf<K extends EntityKind>(
  map: JourneyMap,
  kind: K,
  id: Id,
): Entities[K] | undefined {
  return indexOf(map)[listNames[kind]].get(id) as Entities[K] | undefined;
}

/** All entities of a kind, in their order. */
export function entitiesOf<K extends EntityKind>(map: JourneyMap, kind: K): readonly Entities[K][] {
  return map[listNames[kind]] as unknown as readonly Entities[K][];
}

/** Why an entity cannot be created: its id is taken or no id, or the map is full. */
export function creationRefusal(map: JourneyMap, kind: EntityKind, id: Id): Refusal | undefined {
  if (!isId(id) || entityOf(map, kind, id) !== undefined) return { refused: "id-taken" };
  const max = maxEntities[kind];
  return entitiesOf(map, kind).length >= max ? { refused: "too-many", max } : undefined;
}

/** The first fault of fields that would have to be changed to be stored. */
export function fieldRefusal(
  kind: EntityKind,
  fields: Readonly<Record<string, unknown>>,
): Refusal | undefined {
  return faultIn(entityFields[kind], fields);
}

/** The first fault that readers find in fields; an unknown field is one. */
export function faultIn(
  readers: Readonly<Record<string, Reader<unknown>>>,
  fields: Readonly<Record<string, unknown>>,
): Refusal | undefined {
  for (const [field, value] of Object.entries(fields)) {
    const reader = Object.hasOwn(readers, field) ? readers[field] : undefined;
    const faults: Fault[] = reader === undefined ? ["unknown-value"] : [];
    reader?.(value, (fault) => faults.push(fault));
    const [fault] = faults;
    if (fault !== undefined) return { refused: "bad-value", field, fault };
  }
  return undefined;
}
