import type { Words } from "./words.ts";

/** Of everybody who is here, oneself included, a name for those who gave none: the same on every screen. */
export function guestNames(
  ids: readonly number[],
  { guests }: Words["live"],
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const taken = new Set<number>();
  for (const id of ids.toSorted((a, b) => a - b)) {
    let at = id % guests.length;
    while (taken.has(at) && taken.size < guests.length) at = (at + 1) % guests.length;
    taken.add(at);
    names.set(id, guests[at] ?? "");
  }
  return names;
}
