import type { Plain } from "../model/edits.ts";
import { entityFields } from "../model/fields.ts";
import type { Entities, EntityKind } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { isId } from "../model/ids.ts";
import { maxEntities, maxTextLength } from "../model/limits.ts";
import { listNames } from "../model/parts.ts";
import type { Fault, Reader } from "../model/readers.ts";
import { indexOf } from "../model/select.ts";
import type { Refusal } from "./refusal.ts";

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

/** Notes name their column by one id, whichever of the two it is. */
const columnKinds: readonly EntityKind[] = ["stage", "touchpoint"];

/** Why an entity cannot be created: its id is taken or no id, or the map is full. */
export function creationRefusal(map: JourneyMap, kind: EntityKind, id: Id): Refusal | undefined {
  const kinds = columnKinds.includes(kind) ? columnKinds : [kind];
  const isTaken = kinds.some((other) => entityOf(map, other, id) !== undefined);
  if (!isId(id) || isTaken) return { refused: "id-taken" };
  const max = maxEntities[kind];
  return entitiesOf(map, kind).length >= max ? { refused: "too-many", max } : undefined;
}

/** Why a text cannot be stored whole. */
export function textRefusal(text: string): Refusal | undefined {
  return text.length > maxTextLength ? { refused: "text-too-long", max: maxTextLength } : undefined;
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

type Values = Readonly<Record<string, unknown>>;

/** Fields as they will be read back: stored so, a command that changes nothing is known by it. */
export function readValues(
  readers: Readonly<Record<string, Reader<unknown>>>,
  fields: Values,
): Readonly<Record<string, Plain | undefined>> {
  const values = Object.entries(fields).map(([field, value]) => {
    const read = readers[field]?.(value, () => undefined);
    return [field, read as Plain | undefined] as const;
  });
  return Object.fromEntries(values);
}

/** The values among fields by which an entity would change; a value taken back is `undefined`. */
export function changedValues(
  readers: Readonly<Record<string, Reader<unknown>>>,
  current: Values,
  fields: Values,
): (readonly [field: string, value: Plain | undefined])[] {
  return Object.entries(readValues(readers, fields))
    .filter(([field, value]) => !isSame(current[field], value))
    .map(([field, value]) => [field, fields[field] === undefined ? undefined : value]);
}

/** Whether two values from one reader are the same. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
