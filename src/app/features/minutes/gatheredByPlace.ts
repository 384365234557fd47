import type { Id } from "#core/model/journeyMap.ts";
import type { MinutedBlock } from "#core/wire/workshop.ts";
import type { Words } from "../../i18n/words.ts";

export interface GatheredPlace {
  /** Empty where minutes do not say what stood where. */
  readonly name: string;
  readonly texts: readonly string[];
}

/** Gathered texts by the touchpoint or stage they are about, in the order of the notes; last what has no place any more. */
export function gatheredByPlace(
  notes: readonly Id[],
  { names, places, unplaced = [] }: MinutedBlock,
  { takingPart: { gone }, decisions }: Pick<Words, "takingPart" | "decisions">,
): readonly GatheredPlace[] {
  const nowhere = places === undefined ? "" : decisions.nowhere;
  const groups = new Map<string, string[]>();
  const add = (name: string, text: string) => {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [text]);
    else group.push(text);
  };
  for (const id of notes) if (places?.[id] !== undefined) add(places[id], names[id] ?? gone);
  for (const id of notes) if (places?.[id] === undefined) add(nowhere, names[id] ?? gone);
  for (const text of unplaced) add(nowhere, text);
  return [...groups].map(([name, texts]) => ({ name, texts }));
}
