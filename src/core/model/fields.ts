import {
  builtInPictureCount,
  contacts,
  customerOutcomes,
  evidenceKinds,
  expectations,
  groupings,
  laneKinds,
  locales,
  mapScopes,
  mapStates,
  noteKinds,
  noteTints,
  personaColourCount,
  stageTints,
} from "./journeyMap.ts";
import type { Lane, MapInfo, Note, Persona, Rating, Stage, Touchpoint } from "./journeyMap.ts";
import { emotionRange, maxAge, maxCount, satisfactionRange } from "./limits.ts";
import type { Reader } from "./readers.ts";
import * as read from "./readers.ts";

/** Every kind of entity with the type that stands for it. */
export interface Entities {
  readonly stage: Stage;
  readonly touchpoint: Touchpoint;
  readonly lane: Lane;
  readonly note: Note;
  readonly persona: Persona;
}
export type EntityKind = keyof Entities;

type Fields<T> = { readonly [F in keyof T]-?: Reader<T[F]> };

/** The fields of an entity apart from its id and its position, each with its reader. */
export type OwnFields<K extends EntityKind> = Omit<Entities[K], "id" | "order" | "place">;

/** How every field of a map's information is read. */
export const infoFields: Fields<MapInfo> = {
  title: read.text,
  description: read.text,
  principles: read.text,
  state: read.oneOf(mapStates, "current"),
  scope: read.oneOf(mapScopes, "standard"),
  locale: read.oneOf(locales, "tr"),
  outcome: read.oneOf(customerOutcomes, undefined),
  outcomeReason: read.text,
};

/** How every field of every entity is read; ids and positions have readers of their own in `entities.ts`. */
export const entityFields: { readonly [K in EntityKind]: Fields<OwnFields<K>> } = {
  stage: {
    title: read.text,
    tint: read.oneOf(stageTints, "indigo"),
    hidden: read.yesNo,
    collapsed: read.yesNo,
  },
  touchpoint: {
    title: read.text,
    description: read.text,
    channel: read.word,
    contact: read.oneOf(contacts, undefined),
    owner: read.word,
    expectations: read.someOf(expectations),
    momentOfTruth: read.yesNo,
    companyScore: read.decimal(...satisfactionRange),
    where: read.text,
    when: read.word,
    outcome: read.text,
  },
  lane: {
    kind: read.oneOf(laneKinds, "notes"),
    title: read.text,
    hidden: read.yesNo,
    collapsed: read.yesNo,
    groupBy: read.oneOf(groupings, "none"),
    noteKind: read.oneOf(noteKinds, "idea"),
    tint: read.oneOf(noteTints, "yellow"),
  },
  note: { text: read.text, persona: read.optionalId },
  persona: {
    name: read.text,
    age: read.whole(0, maxAge),
    role: read.text,
    quote: read.text,
    goals: read.text,
    frustrations: read.text,
    traits: read.traits,
    colour: (raw, flag) => read.whole(0, personaColourCount - 1)(raw, flag) ?? 0,
    picture: read.picture,
  },
};

/** How every field of a rating is read. */
export const ratingFields: Fields<Rating> = {
  emotion: read.decimal(...emotionRange),
  satisfaction: read.decimal(...satisfactionRange),
  feeling: (raw, flag) => read.word(raw, flag) || undefined,
  evidence: read.oneOf(evidenceKinds, undefined),
  count: read.whole(0, maxCount),
  date: read.date,
  comment: (raw, flag) => read.text(raw, flag) || undefined,
};

export const ratingFieldNames = Object.keys(ratingFields) as readonly (keyof Rating)[];

/** The fields that hold text people type together, merged letter by letter. */
export const textFields = {
  map: ["title", "description", "principles", "outcomeReason"],
  stage: ["title"],
  touchpoint: ["title", "description", "where", "outcome"],
  lane: ["title"],
  note: ["text"],
  persona: ["name", "role", "quote", "goals", "frustrations"],
} as const satisfies Record<EntityKind | "map", readonly string[]>;

export type TextField<K extends EntityKind | "map"> = (typeof textFields)[K][number];

/** Whether a field holds text people type. */
export function isTextField(kind: EntityKind | "map", field: string): boolean {
  return (textFields[kind] as readonly string[]).includes(field);
}

/** The built-in pictures a persona can have. */
export const builtInPictures: readonly string[] = Array.from(
  { length: builtInPictureCount },
  (_, index) => `face-${index + 1}`,
);
