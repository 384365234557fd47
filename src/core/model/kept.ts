/** `next`, but with every part of it that equals its counterpart in `previous` being that very part. Plain data only. */
export function kept<T>(previous: unknown, next: T): T {
  if (!isCompound(previous) || !isCompound(next)) return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  const before: Record<string, unknown> = { ...previous };
  const after: Record<string, unknown> = Object.fromEntries(Object.entries(next));
  const keys = Object.keys(after);
  for (const key of keys) after[key] = kept(before[key], after[key]);
  const isSame =
    keys.length === Object.keys(before).length &&
    keys.every((key) => Object.hasOwn(before, key) && after[key] === before[key]);
  if (isSame) return previous as T;
  return (Array.isArray(next) ? Object.values(after) : after) as T;
}

function isCompound(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
