import type { Entities, EntityKind, OwnFields } from "#core/model/fields.ts";
import {
  contacts,
  customerOutcomes,
  evidenceKinds,
  expectations,
  groupings,
  laneKinds,
  locales,
  type MapInfo,
  mapScopes,
  mapStates,
  noteKinds,
  noteTints,
  personaColourCount,
  type Rating,
  stageTints,
} from "#core/model/journeyMap.ts";
import * as limits from "#core/model/limits.ts";
import { maxOrderLength } from "#core/model/order.ts";
import { fileFormat, fileVersion } from "./mapFile.ts";
import type { Schema } from "./schemaFaults.ts";

type Schemas<Field extends PropertyKey> = Readonly<Record<Field, Schema>>;

/** Keys like `title@en` are kept free for texts in a second language. */
const reserved = "^[A-Za-z]+@[A-Za-z-]+$";

const text: Schema = { type: "string", maxLength: limits.maxTextLength };
const word: Schema = { type: "string", maxLength: limits.maxWordLength };
const yesNo: Schema = { type: "boolean" };
const oneOf = (values: readonly string[]): Schema => ({ enum: values });
const someOf = (values: readonly string[]): Schema => ({
  type: "array",
  items: { enum: values },
  uniqueItems: true,
});
const number = ([minimum, maximum]: readonly [number, number]): Schema => ({
  type: "number",
  minimum,
  maximum,
});
const whole = (minimum: number, maximum: number): Schema => ({ type: "integer", minimum, maximum });

const id: Schema = {
  type: "string",
  pattern: "^[A-Za-z0-9_-]{1,40}$",
  not: { enum: Object.getOwnPropertyNames(Object.prototype) },
};
const order: Schema = {
  type: "string",
  maxLength: maxOrderLength,
  description: "Counts only where the keys of a whole list ascend; else the list's own order does.",
};
const picture: Schema = {
  type: "string",
  maxLength: limits.maxPictureLength,
  pattern: "^(face-([1-9]|1[0-2])|data:image/(jpeg|png);base64,[A-Za-z0-9+/]+={0,2})?$",
};

const info: Schemas<keyof MapInfo> = {
  title: text,
  description: text,
  principles: text,
  state: oneOf(mapStates),
  scope: oneOf(mapScopes),
  locale: oneOf(locales),
  outcome: oneOf(customerOutcomes),
  outcomeReason: text,
};

const fields: { readonly [K in EntityKind]: Schemas<keyof OwnFields<K>> } = {
  stage: { title: text, tint: oneOf(stageTints), hidden: yesNo, collapsed: yesNo },
  touchpoint: {
    title: text,
    description: text,
    channel: word,
    contact: oneOf(contacts),
    owner: word,
    expectations: someOf(expectations),
    momentOfTruth: yesNo,
    companyScore: number(limits.satisfactionRange),
    where: text,
    when: word,
    outcome: text,
  },
  lane: {
    kind: oneOf(laneKinds),
    title: text,
    hidden: yesNo,
    collapsed: yesNo,
    groupBy: oneOf(groupings),
    noteKind: oneOf(noteKinds),
    tint: oneOf(noteTints),
  },
  note: { text, persona: id },
  persona: {
    name: text,
    age: whole(0, limits.maxAge),
    role: text,
    quote: text,
    goals: text,
    frustrations: text,
    traits: {
      type: "array",
      maxItems: limits.maxTraits,
      items: object({ label: { ...word, pattern: "\\S" }, level: whole(0, limits.maxTraitLevel) }, [
        "label",
      ]),
    },
    colour: whole(0, personaColourCount - 1),
    picture,
  },
};

const rating: Schemas<keyof Rating> = {
  emotion: number(limits.emotionRange),
  satisfaction: number(limits.satisfactionRange),
  feeling: word,
  evidence: oneOf(evidenceKinds),
  count: whole(0, limits.maxCount),
  date: { type: "string", format: "date" },
  comment: text,
};

function object(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return {
    type: "object",
    properties,
    patternProperties: { [reserved]: {} },
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  };
}

function list(kind: keyof Entities, items: Schema): Schema {
  return { type: "array", maxItems: limits.maxEntities[kind], items };
}

const ratings: Schema = {
  type: "object",
  description: "By the persona's id.",
  propertyNames: id,
  additionalProperties: object(rating, []),
};
const notVisitedBy: Schema = {
  type: "array",
  description: "Ids of personas whose path leaves this touchpoint out.",
  items: id,
  uniqueItems: true,
};
const touchpoint = object({ id, order, ...fields.touchpoint, ratings, notVisitedBy }, []);
const stage = object(
  { id, order, ...fields.stage, touchpoints: list("touchpoint", touchpoint) },
  [],
);
const column: Schema = { ...id, description: "The id of a touchpoint, or of a stage." };
const note = object({ id, order, column, ...fields.note }, ["column"]);
const lane = object({ id, order, ...fields.lane, notes: list("note", note) }, []);
const persona = object({ id, order, ...fields.persona }, []);

/** The JSON Schema (draft 7) of a map file; `docs/map.schema.json` is its copy for everybody else. */
export const mapSchema: Schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Yolculuk map",
  description: "One customer journey map. See docs/FORMAT.md.",
  ...object(
    {
      $schema: { type: "string" },
      format: { const: fileFormat },
      version: { const: fileVersion },
      ...info,
      personas: list("persona", persona),
      stages: list("stage", stage),
      lanes: list("lane", lane),
    },
    ["format", "version"],
  ),
};
