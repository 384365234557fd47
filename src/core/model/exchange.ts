import type { EntityKind } from "./fields.ts";
import type { Id, JourneyMap, Lane, Note, OrderKey, Rating } from "./journeyMap.ts";
import { listNames } from "./parts.ts";
import type { Stored } from "./parts.ts";

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

/** A rating of a document before and after a change. */
export interface RatingChange {
  readonly touchpoint: Id;
  readonly persona: Id;
  readonly before: Rating | undefined;
  readonly after: Rating | undefined;
}

/**
 * A map in which each changed entity and rating stands where it stood before; `undefined` where a change may add, move
 * or take away something, so that the map has to be put together anew. Saves that work while people type and rate.
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
  if (before === undefined || after === undefined || !standsAlike(kind, before, after))
    return undefined;
  const list: readonly unknown[] = map[listNames[kind]];
  const index = list.indexOf(before.entity);
  return index < 0 ? undefined : { ...map, [listNames[kind]]: list.with(index, after.entity) };
}

/** Whether nothing changed by which an entity finds its place; what was kept from before is the very same object. */
function standsAlike(kind: EntityKind, before: Stored<Entity>, after: Stored<Entity>): boolean {
  const [a, b] = [before.entity, after.entity];
  if (before.isDeleted !== after.isDeleted || a.order !== b.order || a.place !== b.place)
    return false;
  if (kind === "lane") return (a as Lane).kind === (b as Lane).kind;
  return kind !== "note" || (a as Note).persona === (b as Note).persona;
}

function withRating(map: JourneyMap, change: RatingChange): JourneyMap | undefined {
  const { touchpoint, persona, before, after } = change;
  const row = map.ratings[touchpoint];
  if (row === undefined || before === undefined || after === undefined) return undefined;
  if (row[persona] !== before) return undefined;
  return { ...map, ratings: { ...map.ratings, [touchpoint]: { ...row, [persona]: after } } };
}
