import type { Edit } from "../model/edits.ts";
import type { EntityKind } from "../model/fields.ts";
import type { Id, JourneyMap, OrderKey } from "../model/journeyMap.ts";
import { maxOrderLength, ordersBetween } from "../model/order.ts";
import { entityOf } from "./checks.ts";

interface Ordered {
  readonly id: Id;
  readonly order: OrderKey;
}

/** Where newcomers stand among siblings. */
export interface Room {
  /** The newcomers' keys, in their order. */
  readonly orders: readonly OrderKey[];
  /** Siblings that had to get a key of their own, because they left no room. */
  readonly shifted: readonly Ordered[];
}

/**
 * Room for a run of ids right before `before`, or last where that is absent or not among the siblings. Siblings that
 * share the key the run must come after are shifted; where a key would grow too long all get new ones.
 */
export function roomBefore(
  siblings: readonly Ordered[],
  before: Id | undefined,
  ids: readonly Id[],
): Room {
  const [left, right] = partedBefore(siblings, before, ids);
  const low = left.at(-1)?.order;
  const free = right.findIndex(({ order }) => low === undefined || order > low);
  const tied = right.slice(0, free < 0 ? right.length : free);
  const run = [...ids, ...tied.map(({ id }) => id)];
  const keys = ordersBetween(low, right[tied.length]?.order, run);
  if (keys.some((key) => key.length > maxOrderLength)) return roomForAll(left, ids, right);
  return { orders: keys.slice(0, ids.length), shifted: keyed(tied, keys.slice(ids.length)) };
}

/** Whether a run of ids stands there already, unbroken and in that order. */
export function standsBefore(
  siblings: readonly Ordered[],
  before: Id | undefined,
  ids: readonly Id[],
): boolean {
  const [left] = partedBefore(siblings, before, ids);
  return ids.every((id, index) => siblings[left.length + index]?.id === id);
}

/** The siblings that stay, before and after the spot. */
function partedBefore(
  siblings: readonly Ordered[],
  before: Id | undefined,
  ids: readonly Id[],
): readonly [left: readonly Ordered[], right: readonly Ordered[]] {
  const moving = new Set(ids);
  const found = siblings.findIndex((sibling) => sibling.id === before);
  const spot = found < 0 ? siblings.length : found;
  const staying = (sibling: Ordered) => !moving.has(sibling.id);
  return [siblings.slice(0, spot).filter(staying), siblings.slice(spot).filter(staying)];
}

function roomForAll(left: readonly Ordered[], ids: readonly Id[], right: readonly Ordered[]): Room {
  const rest = [...left, ...right];
  const run = [...left.map(({ id }) => id), ...ids, ...right.map(({ id }) => id)];
  const keys = ordersBetween(undefined, undefined, run);
  const orders = keys.splice(left.length, ids.length);
  return { orders, shifted: keyed(rest, keys) };
}

function keyed(siblings: readonly Ordered[], keys: readonly OrderKey[]): Ordered[] {
  return siblings.map(({ id, order }, index) => ({ id, order: keys[index] ?? order }));
}

/** The edits that give siblings their new keys where they stand. */
export function shiftEdits(map: JourneyMap, kind: EntityKind, shifted: readonly Ordered[]): Edit[] {
  return shifted.map(({ id, order }) => {
    const entity = entityOf(map, kind, id);
    return entity !== undefined && "place" in entity
      ? { edit: "set", kind, id, field: "place", value: { ...entity.place, order } }
      : { edit: "set", kind, id, field: "order", value: order };
  });
}

/** Placed entities as siblings that can be ordered. */
export function byPlaceOrder<
  T extends { readonly id: Id; readonly place: { readonly order: OrderKey } },
>(entities: readonly T[]): Ordered[] {
  return entities.map((entity) => ({ id: entity.id, order: entity.place.order }));
}
