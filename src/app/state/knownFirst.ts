import type { Id } from "#core/model/journeyMap.ts";
import type { BlockResult } from "#core/wire/workshop.ts";

/** Ids of notes, those that a workshop's results know before the others, with the most dots first; else as they were. */
export function knownFirst(
  ids: readonly Id[],
  results: Readonly<Record<Id, BlockResult>>,
): readonly Id[] {
  const all = Object.values(results);
  const weight = (id: Id) => all.reduce((sum, result) => sum + weightIn(result, id), 0);
  return ids.toSorted((one, other) => weight(other) - weight(one));
}

function weightIn(result: BlockResult, id: Id): number {
  if (result.kind === "vote") return result.notes.find(({ note }) => note === id)?.dots ?? 0;
  // Less than any dot, and more than nothing.
  return result.kind === "gather" && result.notes.includes(id) ? 0.01 : 0;
}
