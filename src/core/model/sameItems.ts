/** `previous` where it holds the very same items in the same order, else `next`. */
export function sameItems<T>(next: readonly T[], previous: readonly T[] | undefined): readonly T[] {
  if (previous === undefined || previous.length !== next.length) return next;
  return next.every((item, index) => item === previous[index]) ? previous : next;
}
