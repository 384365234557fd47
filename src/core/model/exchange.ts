import type { EntityKind } from "./fields.ts";
import type { Id, JourneyMap, Lane, Note, OrderKey, Rating } from "./journeyMap.ts";
import { listNames } from "./parts.ts";
import type { Stored } from "./parts.ts";
import { indexOf } from "./select.ts";

interface Entity {
  readonly id: Id;
  readonly order?: OrderKey;
  readonly place?: object;
}

/** An entity of a document before and after a change. */
export interface EntityChange {
  readonly kind: EntityKind;
  readonly before: Stored<Entity> | undefined;
  readonly after: Stored<Entity> | undefined;
}

/** A rating of a document after a change. */
export interface RatingChange {
  readonly touchpoint: Id;
  readonly persona: Id;
  readonly after: Rating | undefined;
}

/**
 * A map in which each changed entity stands where it stood before, and each changed rating in its row; `undefined` where
 * a change may add, move or take away an entity, so that the map has to be put together anew.
 */
export function exchange(
  map: JourneyMap,
  entities: readonly EntityChange[],
  ratings: readonly RatingChange[],
): JourneyMap | undefined {
  let next: JourneyMap | undefined = map;
  for (const change of entities) next = next && withEntity(next, change);
  for (const change of ratings) next = next && withRating(next, change);
  return next;
}

function withEntity(
  map: JourneyMap,
  { kind, before, after }: EntityChange,
): JourneyMap | undefined {
  if (isUnseen(kind, before) && isUnseen(kind, after)) return map;
  if (before === undefined || after === undefined || !standsAlike(kind, before, after))
    return undefined;
  const list: readonly unknown[] = map[listNames[kind]];
  const index = list.indexOf(before.entity);
  return index < 0 ? undefined : { ...map, [listNames[kind]]: list.with(index, after.entity) };
}

/** Whether an entity can stand in no map: deleted, and of a kind in which nothing lives that would keep it. */
function isUnseen(kind: EntityKind, stored: Stored<Entity> | undefined): boolean {
  return (kind === "note" || kind === "persona") && stored?.isDeleted !== false;
}

/** Whether nothing changed by which an entity finds its place; what was kept from before is the very same object. */
function standsAlike(kind: EntityKind, before: Stored<Entity>, after: Stored<Entity>): boolean {
  const [a, b] = [before.entity, after.entity];
  if (before.isDeleted !== after.isDeleted || a.order !== b.order || a.place !== b.place)
    return false;
  if (kind === "lane") return (a as Lane).kind === (b as Lane).kind;
  return kind !== "note" || (a as Note).persona === (b as Note).persona;
}

function withRating(map: JourneyMap, { touchpoint, persona, after }: RatingChange): JourneyMap {
  const { touchpoints, personas } = indexOf(map);
  if (!touchpoints.has(touchpoint) || !personas.has(persona)) return map;
  const row = withValue(map.ratings[touchpoint] ?? {}, persona, after);
  const isEmpty = Object.keys(row).length === 0;
  return { ...map, ratings: withValue(map.ratings, touchpoint, isEmpty ? undefined : row) };
}

/** A record with a value at a key, or without it; its keys stand in order. */
function withValue<T>(
  record: Readonly<Record<Id, T>>,
  key: Id,
  value: T | undefined,
): Readonly<Record<Id, T>> {
  if (value === undefined) {
    const { [key]: _gone, ...rest } = record;
    return rest;
  }
  if (Object.hasOwn(record, key)) return { ...record, [key]: value };
  const keys = [...Object.keys(record), key].sort();
  return Object.fromEntries(
    keys.map((each) => [each, each === key ? value : record[each]]),
  ) as Record<Id, T>;
}
