import {
  type Id,
  type JourneyMap,
  type Lane,
  type Locale,
  type Note,
  type NoteKind,
  noteKinds,
  type OffPath,
  type Persona,
  personaColourCount,
  type Rating,
  type Ratings,
  type Stage,
  stageTints,
  type Touchpoint,
} from "#core/model/journeyMap.ts";
import { noteLaneTints } from "#core/model/noteLaneTints.ts";
import { ordersBetween } from "#core/model/order.ts";
import type {
  Pair,
  Sample,
  SampleLane,
  SampleNotes,
  SamplePersona,
  SampleRating,
  SampleTouchpoint,
} from "./sample.ts";

/** In which language, and with which ids. */
interface Voice {
  readonly say: (pair: Pair | undefined) => string;
  readonly newId: () => Id;
}

/** A sample as a map of its own: in one language, every id new. */
export function mapOfSample(sample: Sample, locale: Locale, newId: () => Id): JourneyMap {
  const say = (pair: Pair | undefined) => pair?.[locale === "tr" ? 0 : 1] ?? "";
  const voice: Voice = { say, newId };
  const personas = personasOf(sample, voice);
  const lanes = lanesOf(sample.lanes, voice);
  const columns = columnsOf(sample, voice);
  return {
    info: {
      title: say(sample.title),
      description: say(sample.description),
      principles: say(sample.principles),
      state: "current",
      scope: "standard",
      locale,
      outcomeReason: "",
    },
    stages: columns.stages,
    touchpoints: columns.touchpoints.map(({ entity }) => entity),
    lanes,
    notes: notesOf(columns.noted, { lanes, personas }, voice),
    personas: [...personas.values()],
    ...ratingsOf(columns.touchpoints, personas, voice),
  };
}

function ordered<T extends object>(items: readonly T[], newId: () => Id) {
  const ids = items.map(() => newId());
  const orders = ordersBetween(undefined, undefined, ids);
  return items.map((item, index) => ({
    ...item,
    id: ids[index] ?? "",
    order: orders[index] ?? "",
  }));
}

function personasOf(sample: Sample, { say, newId }: Voice): ReadonlyMap<string, Persona> {
  const keys = Object.keys(sample.personas);
  const given: readonly SamplePersona[] = Object.values(sample.personas);
  const personas = ordered(given, newId).map(({ face, age, traits = [], ...persona }, index) => ({
    id: persona.id,
    order: persona.order,
    name: say(persona.name),
    ...(age === undefined ? {} : { age }),
    role: say(persona.role),
    quote: say(persona.quote),
    goals: say(persona.goals),
    frustrations: say(persona.frustrations),
    traits: traits.map(([label, level]) => ({ label: say(label), level })),
    colour: index % personaColourCount,
    picture: face === undefined ? "" : `face-${face}`,
  }));
  return new Map(personas.map((persona, index) => [keys[index] ?? "", persona]));
}

function lanesOf(lanes: readonly SampleLane[], { newId }: Voice): readonly Lane[] {
  return ordered(lanes, newId).map(({ id, order, kind, groupBy = "none" }) => {
    const rest = { id, order, title: "", hidden: false, collapsed: false, groupBy };
    if (!isNoteKind(kind)) return { ...rest, kind, noteKind: "idea", tint: "yellow" };
    return { ...rest, kind: "notes", noteKind: kind, tint: noteLaneTints[kind] };
  });
}

function isNoteKind(kind: SampleLane["kind"]): kind is NoteKind {
  return (noteKinds as readonly string[]).includes(kind);
}

/** A touchpoint with the sample it was made of. */
interface Made {
  readonly entity: Touchpoint;
  readonly from: SampleTouchpoint;
}

interface Noted {
  readonly column: Id;
  readonly notes: SampleNotes | undefined;
}

function columnsOf(sample: Sample, voice: Voice) {
  const stages: Stage[] = [];
  const touchpoints: Made[] = [];
  const noted: Noted[] = [];
  for (const [index, given] of ordered(sample.stages, voice.newId).entries()) {
    const { id, order } = given;
    const tint = stageTints[index % stageTints.length] ?? "indigo";
    const title = voice.say(given.title);
    stages.push({ id, order, title, tint, hidden: false, collapsed: false });
    noted.push({ column: id, notes: given.notes });
    for (const from of ordered(given.touchpoints, voice.newId)) {
      const place = { stage: id, order: from.order };
      touchpoints.push({ entity: touchpointOf(from, { id: from.id, place }, voice.say), from });
      noted.push({ column: from.id, notes: from.notes });
    }
  }
  return { stages, touchpoints, noted };
}

function touchpointOf(
  from: SampleTouchpoint,
  placed: Pick<Touchpoint, "id" | "place">,
  say: Voice["say"],
): Touchpoint {
  return {
    ...placed,
    title: say(from.title),
    description: say(from.description),
    channel: typeof from.channel === "string" ? from.channel : say(from.channel),
    ...(from.contact === undefined ? {} : { contact: from.contact }),
    owner: say(from.owner),
    expectations: from.expectations ?? [],
    momentOfTruth: from.isMomentOfTruth ?? false,
    ...(from.companyScore === undefined ? {} : { companyScore: from.companyScore }),
    where: "",
    when: "",
    outcome: "",
  };
}

interface Around {
  readonly lanes: readonly Lane[];
  readonly personas: ReadonlyMap<string, Persona>;
}

function notesOf(noted: readonly Noted[], around: Around, { say, newId }: Voice): readonly Note[] {
  const noteLanes = around.lanes.filter(({ kind }) => kind === "notes");
  return noteLanes.flatMap((lane) =>
    noted.flatMap(({ column, notes }) => {
      const given = (notes?.[lane.noteKind] ?? []).map((note) => ({ note }));
      return ordered(given, newId).map(({ id, order, note }) => {
        const place = { lane: lane.id, column, order };
        if (!("persona" in note)) return { id, place, text: say(note) };
        const persona = around.personas.get(note.persona)?.id;
        const text = say(note.text);
        return persona === undefined ? { id, place, text } : { id, place, text, persona };
      });
    }),
  );
}

function ratingsOf(
  touchpoints: readonly Made[],
  personas: ReadonlyMap<string, Persona>,
  { say }: Voice,
): { readonly ratings: Ratings; readonly offPath: OffPath } {
  const idOf = (key: string) => personas.get(key)?.id ?? "";
  const ratings: Record<Id, Readonly<Record<Id, Rating>>> = {};
  const offPath: Record<Id, Readonly<Record<Id, true>>> = {};
  for (const { entity, from } of touchpoints) {
    const rated = Object.entries(from.ratings ?? {});
    const skipped = from.notVisitedBy ?? [];
    const row = rated.map(([key, rating]) => [idOf(key), ratingOf(rating, say)] as const);
    if (row.length > 0) ratings[entity.id] = Object.fromEntries(row);
    const off = skipped.map((key) => [idOf(key), true] as const);
    if (off.length > 0) offPath[entity.id] = Object.fromEntries(off);
  }
  return { ratings, offPath };
}

function ratingOf(given: SampleRating, say: Voice["say"]): Rating {
  const { feeling, comment, ...rest } = given;
  return {
    ...rest,
    ...(feeling === undefined ? {} : { feeling: say(feeling) }),
    ...(comment === undefined ? {} : { comment: say(comment) }),
  };
}
