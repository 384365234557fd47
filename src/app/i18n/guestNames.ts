import type { Words } from "./words.ts";

/** Of the devices whose people are here, a name for those who gave none: the same on every screen. */
export function guestNames(
  guests: readonly number[],
  { guests: all }: Words["live"],
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const guest of [...new Set(guests)].sort((a, b) => a - b)) {
    let at = guest % all.length;
    while (names.size < all.length && isTaken(names, all[at])) at = (at + 1) % all.length;
    names.set(guest, all[at] ?? "");
  }
  return names;
}

function isTaken(names: ReadonlyMap<number, string>, name: string | undefined): boolean {
  return [...names.values()].some((taken) => taken === name);
}
