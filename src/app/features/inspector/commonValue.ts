/** The value all of these share, or undefined where they differ. */
export function commonValue<T, V>(items: readonly T[], valueOf: (item: T) => V): V | undefined {
  const [first, ...rest] = items.map(valueOf);
  return rest.every((value) => value === first) ? first : undefined;
}
