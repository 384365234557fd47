import type { Id, OrderKey } from "../model/journeyMap.ts";
import { orderBetween, ordersBetween } from "../model/order.ts";

interface Ordered {
  readonly id: Id;
  readonly order: OrderKey;
}

/** The key with which `id` comes right before `before`, or last where that is absent or not among them. */
export function orderBefore(siblings: readonly Ordered[], before: Id | undefined, id: Id): OrderKey {
  const [low, high] = gapBefore(siblings, before, new Set([id]));
  return orderBetween(low, high, id);
}

/** Keys with which a run of ids comes right before `before`, in the order given. */
export function ordersBefore(
  siblings: readonly Ordered[],
  before: Id | undefined,
  ids: readonly Id[],
): OrderKey[] {
  const [low, high] = gapBefore(siblings, before, new Set(ids));
  return ordersBetween(low, high, ids);
}

function gapBefore(
  siblings: readonly Ordered[],
  before: Id | undefined,
  moving: ReadonlySet<Id>,
): readonly [low: OrderKey | undefined, high: OrderKey | undefined] {
  const start = siblings.findIndex((sibling) => sibling.id === before);
  const split = start < 0 ? siblings.length : start;
  const low = siblings.slice(0, split).findLast((sibling) => !moving.has(sibling.id));
  const high = siblings.slice(split).find((sibling) => !moving.has(sibling.id));
  return [low?.order, high?.order];
}

/** Placed entities as siblings that can be ordered. */
export function byPlaceOrder<T extends { readonly id: Id; readonly place: { readonly order: OrderKey } }>(
  entities: readonly T[],
): Ordered[] {
  return entities.map((entity) => ({ id: entity.id, order: entity.place.order }));
}
