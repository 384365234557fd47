import type { Edit } from "../model/edits.ts";
import type { Id, JourneyMap, Note } from "../model/journeyMap.ts";
import { entityOf, textRefusal } from "./checks.ts";
import type { Plan } from "./refusal.ts";

/** Puts what several notes say into the first of them, each text once and on a line of its own; the others are removed. Those that are gone are passed over. */
export interface MergeNotes {
  readonly ids: readonly Id[];
}

export function mergeNotes(map: JourneyMap, { ids }: MergeNotes): Plan {
  const notes = [...new Set(ids)].flatMap((id) => entityOf(map, "note", id) ?? []);
  const [first, ...others] = notes;
  if (first === undefined || first.id !== ids[0]) return { refused: "gone" };
  if (others.length === 0) return [];
  const text = textOf(notes);
  const refusal = textRefusal(text);
  if (refusal !== undefined) return refusal;
  const { id } = first;
  return [
    ...(text === first.text
      ? []
      : [{ edit: "text", kind: "note", id, field: "text", text, was: first.text } as const]),
    ...personaEdits(first, others),
    ...others.map((other): Edit => ({ edit: "remove", kind: "note", id: other.id })),
  ];
}

function textOf(notes: readonly Note[]): string {
  const texts = notes.map(({ text }) => text.trim()).filter((text) => text !== "");
  return [...new Set(texts)].join("\n");
}

/** What is about one persona stays so only where all of it was. */
function personaEdits({ id, persona }: Note, others: readonly Note[]): readonly Edit[] {
  const isShared = others.every((other) => other.persona === persona);
  if (isShared || persona === undefined) return [];
  return [{ edit: "set", kind: "note", id, field: "persona", value: undefined }];
}
