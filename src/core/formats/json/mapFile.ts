import type { Id, OrderKey } from "#core/model/journeyMap.ts";
import { byOrder, isOrderKey, ordersBetween } from "#core/model/order.ts";

/** What every map file says of itself. */
export const fileFormat = "yolculuk";

/** The version this code writes; it reads this one and, later, every older one. */
export const fileVersion = 1;

/** Characters in a map file: 50 MiB of plain letters. */
export const maxFileLength = 50 * 2 ** 20;

/** The keys of a list whose own order says everything. */
export function listOrders(ids: readonly Id[]): OrderKey[] {
  return ordersBetween(undefined, undefined, ids);
}

/** Whether keys stand in a list as they sort; else the list's order counts, not theirs. */
export function areInOrder(
  keys: readonly unknown[],
  ids: readonly Id[],
): keys is readonly OrderKey[] {
  return keys.every((key, index) => {
    if (!isOrderKey(key)) return false;
    const before = keys[index - 1];
    if (typeof before !== "string") return true;
    const earlier = { order: before, id: ids[index - 1] ?? "" };
    return byOrder(earlier, { order: key, id: ids[index] ?? "" }) < 0;
  });
}
