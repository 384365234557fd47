import { generateKeyBetween } from "fractional-indexing";
import type { Id, OrderKey } from "./journeyMap.ts";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const keyPattern = /^[0-9A-Za-z]{2,}$/;

/** Characters a key may have; keys that grow beyond are made anew. */
export const maxOrderLength = 256;

/** Orders by key, then by id: plain code-unit order, the same everywhere. */
export function byOrder(
  a: { readonly order: OrderKey; readonly id: Id },
  b: { readonly order: OrderKey; readonly id: Id },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** Whether a value is a key that new keys can be made beside. */
export function isOrderKey(key: unknown): key is OrderKey {
  if (typeof key !== "string" || key.length > maxOrderLength || !keyPattern.test(key)) return false;
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

/**
 * A key between two neighbours (`undefined`: no neighbour on that side). The id of what is placed there gives it a tail,
 * so that two people who insert at one spot at the same time get two different keys.
 * Where the neighbours share a key, the result comes after both.
 */
export function orderBetween(
  before: OrderKey | undefined,
  after: OrderKey | undefined,
  id: Id,
): OrderKey {
  const low = before ?? null;
  const high = after === undefined || (low !== null && after <= low) ? null : after;
  let key = generateKeyBetween(low, high);
  const tail = tailOf(id);
  while (high !== null && key + tail >= high) key = generateKeyBetween(low, key);
  return key + tail;
}

/** Keys for a run of new neighbours between two others, in the order of `ids`; they grow with the logarithm of the run. */
export function ordersBetween(
  before: OrderKey | undefined,
  after: OrderKey | undefined,
  ids: readonly Id[],
): OrderKey[] {
  if (after === undefined) return ordersAfter(before, ids);
  const middle = Math.floor(ids.length / 2);
  const id = ids[middle];
  if (id === undefined) return [];
  const key = orderBetween(before, after, id);
  const left = ordersBetween(before, key, ids.slice(0, middle));
  return [...left, key, ...ordersBetween(key, after, ids.slice(middle + 1))];
}

function ordersAfter(before: OrderKey | undefined, ids: readonly Id[]): OrderKey[] {
  const keys: OrderKey[] = [];
  for (const id of ids) keys.push(orderBetween(keys.at(-1) ?? before, undefined, id));
  return keys;
}

/** Three digits from an id (FNV-1a); the last is never 0, which a key may not end with. */
function tailOf(id: Id): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  const first = digits.charAt(hash % 62);
  const second = digits.charAt(Math.floor(hash / 62) % 62);
  return first + second + digits.charAt(1 + (Math.floor(hash / 3844) % 61));
}
