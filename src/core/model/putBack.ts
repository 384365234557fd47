import type { Edit, Plain } from "./edits.ts";
import { isTextField } from "./fields.ts";
import type { Id, JourneyMap, Lane, Note } from "./journeyMap.ts";
import { indexOf } from "./select.ts";
import type { MapIndex } from "./select.ts";

/** A map before and after a change, and the lanes that were not to change. */
export interface HeldChange {
  readonly before: JourneyMap;
  readonly after: JourneyMap;
  readonly lanes: readonly Id[];
}

export interface PutBack {
  readonly edits: readonly Edit[];
  /** What was written in notes and is not on the map any more. */
  readonly texts: readonly string[];
}

/** What gives lanes and the notes in them back what they had before a change; no edits where it left them alone. */
export function putBack({ before, after, lanes }: HeldChange): PutBack {
  const isSame = before.lanes === after.lanes && before.notes === after.notes;
  if (isSame || lanes.length === 0) return { edits: [], texts: [] };
  const [was, is] = [indexOf(before), indexOf(after)];
  const held = new Set(lanes);
  const inHeld = ({ place }: Note) => held.has(place.lane);
  const kept = before.notes.filter((note) => inHeld(note) && is.notes.get(note.id) !== note);
  const come = after.notes.filter((note) => {
    const earlier = was.notes.get(note.id);
    return inHeld(note) && !(earlier && inHeld(earlier));
  });
  // Where a free lane is gone, the first one left shows what lay in it.
  const homes = come
    .flatMap(({ id }) => was.notes.get(id)?.place.lane ?? [])
    .filter((id) => !is.lanes.has(id));
  const edits = [
    ...[...new Set([...lanes, ...homes])].flatMap((id) =>
      laneBack(was.lanes.get(id), is.lanes.get(id)),
    ),
    ...kept.flatMap((note) => entityBack("note", withPersona(note, is), is.notes.get(note.id))),
    ...come.flatMap((note) => sentBack(note, was.notes.get(note.id))),
  ];
  const texts = [
    ...kept.flatMap((note) => differentText(is.notes.get(note.id), note)),
    ...come.flatMap((note) => (was.notes.has(note.id) ? [] : differentText(note, undefined))),
  ];
  return { edits, texts };
}

/** A note without the persona it was about, where that is gone from the map. */
function withPersona({ persona, ...note }: Note, { personas }: MapIndex): Note {
  return persona === undefined || !personas.has(persona) ? note : { ...note, persona };
}

function laneBack(was: Lane | undefined, is: Lane | undefined): readonly Edit[] {
  return was === undefined || was === is ? [] : entityBack("lane", was, is);
}

type Fields = Readonly<Record<string, Plain | undefined>>;

/** Where it was gone, it is there again with all it had, even if no trace of it was left. */
function entityBack(
  kind: "lane" | "note",
  { id, ...was }: { readonly id: Id },
  is: { readonly id: Id } | undefined,
): readonly Edit[] {
  const before: Fields = was;
  const after: Fields = { ...is, id: undefined };
  const names = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
  const back = names.map((field): Edit => {
    const value = before[field];
    return isTextField(kind, field)
      ? { edit: "text", kind, id, field, text: String(value) }
      : { edit: "set", kind, id, field, value };
  });
  if (is !== undefined) return back;
  return [{ edit: "create", kind, id, fields: before }, { edit: "restore", kind, id }, ...back];
}

function sentBack({ id }: Note, was: Note | undefined): readonly Edit[] {
  if (was === undefined) return [{ edit: "remove", kind: "note", id }];
  return [{ edit: "set", kind: "note", id, field: "place", value: { ...was.place } }];
}

function differentText(wanted: Note | undefined, there: Note | undefined): readonly string[] {
  return wanted === undefined || wanted.text === "" || wanted.text === there?.text
    ? []
    : [wanted.text];
}
