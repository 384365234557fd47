import type { Id } from "#core/model/journeyMap.ts";

/** Whether a persona is in front; null shows all. */
export function isShown(shown: readonly Id[] | null, id: Id): boolean {
  return shown === null || shown.includes(id);
}

/** Whether a persona is the last one in front: it cannot be hidden as well. */
export function isOnlyShown(all: readonly Id[], shown: readonly Id[] | null, id: Id): boolean {
  return all.every((other) => isShown(shown, other) === (other === id));
}

/** Those in front after one was pressed; null when that comes to all of them, or to nobody. */
export function withToggled(
  all: readonly Id[],
  shown: readonly Id[] | null,
  id: Id,
): readonly Id[] | null {
  const next = all.filter((other) => isShown(shown, other) !== (other === id));
  return next.length === 0 || next.length === all.length ? null : next;
}
