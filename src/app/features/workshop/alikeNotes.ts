import type { Note } from "#core/model/journeyMap.ts";
import { folded } from "#core/words/folded.ts";

/** From this share of common words on, two notes are taken to say the same. */
const enough = 0.5;
/** Endings of Turkish and English words differ: what is common is their beginning. */
const stemLength = 5;

/** Words that say nothing of what a note is about. */
const empty = new Set(
  "ve veya ile ama bir bu su o cok daha icin gibi de da ki mi ne the a an and or but to of in on at is are was it this that very for with".split(
    " ",
  ),
);

/** Groups of notes in one column that look alike, the largest first; each note is in at most one. */
export function alikeNotes(notes: readonly Note[]): readonly (readonly Note[])[] {
  const groups = [...Map.groupBy(notes, ({ place }) => place.column).values()].flatMap(
    alikeInColumn,
  );
  return groups
    .filter(({ length }) => length > 1)
    .toSorted((one, other) => other.length - one.length);
}

function alikeInColumn(notes: readonly Note[]): Note[][] {
  const groups: { readonly stems: ReadonlySet<string>; readonly notes: Note[] }[] = [];
  for (const note of notes) {
    const stems = stemsOf(note.text);
    if (stems.size === 0) continue;
    const group = groups.find((each) => overlap(each.stems, stems) >= enough);
    if (group === undefined) groups.push({ stems, notes: [note] });
    else group.notes.push(note);
  }
  return groups.map((group) => group.notes);
}

/** The beginnings of the words that matter, without case and accents. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = folded(text).split(/[^\p{L}\p{N}]+/u);
  return new Set(
    words
      .filter((word) => word.length > 1 && !empty.has(word))
      .map((word) => word.slice(0, stemLength)),
  );
}

/** The share of the shorter text's words that the other has too; of two or more, so that one common word is not enough. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((stem) => other.has(stem)).length;
  const shorter = Math.min(one.size, other.size);
  const isSame = common === one.size && common === other.size;
  return isSame ? 1 : common < 2 ? 0 : common / shorter;
}
