import type { Id, JourneyMap, Note } from "#core/model/journeyMap.ts";
import { indexOf } from "#core/model/select.ts";
import type { BlockResult } from "#core/wire/workshop.ts";

/** A note that may become a decision, with the dots it was given. */
export interface TopNote {
  readonly note: Note;
  readonly dots: number;
}

const shownNotes = 8;

/** The notes that stand out, most dots first, or, where none has any, those of lanes for what to mend and what to try; none that is a decision already. */
export function topNotes(
  map: JourneyMap,
  { results, taken }: { readonly results: readonly BlockResult[]; readonly taken: readonly Id[] },
): readonly TopNote[] {
  const { notes, lanes } = indexOf(map);
  const dots = new Map<Id, number>();
  for (const result of results)
    if (result.kind === "vote")
      for (const voted of result.notes)
        dots.set(voted.note, (dots.get(voted.note) ?? 0) + voted.dots);
  const isLikely = ({ place }: Note) =>
    ["pain", "opportunity", "idea"].includes(lanes.get(place.lane)?.noteKind ?? "");
  const voted = [...dots].flatMap(([id, count]) => {
    const note = notes.get(id);
    return note === undefined ? [] : [{ note, dots: count }];
  });
  const others = voted.length > 0 ? [] : map.notes.filter(isLikely);
  return [
    ...voted.toSorted((one, other) => other.dots - one.dots),
    ...others.map((note) => ({ note, dots: 0 })),
  ]
    .filter(({ note }) => !taken.includes(note.id) && note.text.trim() !== "")
    .slice(0, shownNotes);
}
