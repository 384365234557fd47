import * as fc from "fast-check";
import type { CommandType, SingleCommand as Command } from "#core/commands/index.ts";
import { clipOf, withFreshIds } from "#core/model/clip.ts";
import { textFields } from "#core/model/fields.ts";
import type { EntityKind, TextField } from "#core/model/fields.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import {
  contacts,
  expectations,
  groupings,
  laneKinds,
  noteKinds,
  stageTints,
} from "#core/model/journeyMap.ts";
import { entityKinds, listNames } from "#core/model/parts.ts";
import { arbitraryText } from "./arbitraryMap.ts";

/** A command that is still to find its objects: numbers pick them from whatever a map then holds. */
export interface Intent {
  readonly type: CommandType;
  readonly picks: readonly [number, number, number, number];
  readonly text: string;
}

const types = [
  "addLane",
  "addNote",
  "addPersona",
  "addStage",
  "addTouchpoint",
  "editText",
  "mergeNotes",
  "moveNotes",
  "moveTouchpoints",
  "paste",
  "rate",
  "remove",
  "reorder",
  "setFields",
  "setInfo",
  "visit",
] as const satisfies readonly CommandType[];

const pick = fc.nat(999);

export const arbitraryIntent: fc.Arbitrary<Intent> = fc.record({
  type: fc.constantFrom(...types),
  picks: fc.tuple(pick, pick, pick, pick),
  text: arbitraryText,
});

/** The command an intent comes to in a map; `undefined` where the map holds nothing for it. */
export function commandFor(map: JourneyMap, intent: Intent, newId: () => Id): Command | undefined {
  return makers[intent.type](map, intent, newId);
}

type Maker = (map: JourneyMap, intent: Intent, newId: () => Id) => Command | undefined;

function one<T>(items: readonly T[], at: number): T | undefined {
  return items[at % Math.max(1, items.length)];
}

/** One of the items, or with some luck none. */
function maybe<T>(items: readonly T[], at: number): T | undefined {
  return at % 3 === 0 ? undefined : one(items, at);
}

const some = <T>(all: readonly T[], at: number): readonly T[] =>
  all.filter((_, index) => (at >> (index % 9)) % 2 === 1 || index === at % Math.max(1, all.length));

const idsOf = (entities: readonly { readonly id: Id }[]) => entities.map(({ id }) => id);
const columnsOf = (map: JourneyMap) => [...idsOf(map.touchpoints), ...idsOf(map.stages)];
const listOf = (map: JourneyMap, kind: EntityKind): readonly { readonly id: Id }[] =>
  map[listNames[kind]];

/** In the order in which a clip is picked from a map. */
const clipKinds = ["touchpoint", "stage", "note"] as const;

const makers: Record<CommandType, Maker> = {
  addStage: (map, { picks: [a], text }, newId) => ({
    type: "addStage",
    id: newId(),
    title: text,
    before: maybe(idsOf(map.stages), a),
  }),
  addTouchpoint: (map, { picks: [a, b], text }, newId) => {
    const stage = one(map.stages, a);
    if (stage === undefined) return undefined;
    const before = maybe(idsOf(map.touchpoints), b);
    return { type: "addTouchpoint", id: newId(), stage: stage.id, title: text, before };
  },
  addLane: (map, { picks: [a, b, c], text }, newId) => ({
    type: "addLane",
    id: newId(),
    kind: a % 2 === 0 ? "notes" : (one(laneKinds, b) ?? "notes"),
    title: text,
    before: maybe(idsOf(map.lanes), c),
  }),
  addNote: (map, { picks: [a, b, c, d], text }, newId) => {
    const lane = one(idsOf(map.lanes.filter(({ kind }) => kind === "notes")), a);
    const column = one(columnsOf(map), b);
    if (lane === undefined || column === undefined) return undefined;
    const [before, persona] = [maybe(idsOf(map.notes), c), maybe(idsOf(map.personas), d)];
    return { type: "addNote", id: newId(), lane, column, text, before, persona };
  },
  addPersona: (_map, { picks: [a], text }, newId) => ({
    type: "addPersona",
    id: newId(),
    name: text,
    fields: { age: a % 100, traits: [{ label: "teknoloji", level: a % 5 }] },
  }),
  editText: (map, { picks: [a, b, c], text }) => {
    const kind = one([...entityKinds, "map"] as const, a) ?? "map";
    const field = one<TextField<EntityKind | "map">>(textFields[kind], c) ?? "title";
    if (kind === "map") return { type: "editText", kind, id: "", field, text };
    const entity = one(listOf(map, kind), b);
    return entity && { type: "editText", kind, id: entity.id, field, text };
  },
  moveTouchpoints: (map, { picks: [a, b, c, d] }) => {
    const stage = one(map.stages, b)?.id;
    const ids = some(idsOf(map.touchpoints), a);
    if (stage === undefined || ids.length === 0) return undefined;
    const fields = d % 2 === 0 ? {} : { channel: "web", owner: "Lojistik" };
    return {
      type: "moveTouchpoints",
      ids,
      stage,
      before: maybe(idsOf(map.touchpoints), c),
      fields,
    };
  },
  mergeNotes: (map, { picks: [a] }) => ({ type: "mergeNotes", ids: some(idsOf(map.notes), a) }),
  moveNotes: (map, { picks: [a, b, c, d] }) => {
    const lane = one(idsOf(map.lanes.filter(({ kind }) => kind === "notes")), b);
    const column = one(columnsOf(map), c);
    const ids = some(idsOf(map.notes), a);
    if (lane === undefined || column === undefined || ids.length === 0) return undefined;
    return { type: "moveNotes", ids, lane, column, before: maybe(idsOf(map.notes), d) };
  },
  paste: (map, { picks: [a, b, c] }, newId) => {
    const all = clipKinds.flatMap((kind) => listOf(map, kind).map(({ id }) => ({ kind, id })));
    const clip = withFreshIds(clipOf(map, some(all, a)), newId);
    return {
      type: "paste",
      clip,
      column: maybe(columnsOf(map), b),
      lane: maybe(idsOf(map.lanes), c),
    };
  },
  rate: (map, { picks: [a, b, c, d], text }) => {
    const [touchpoint, persona] = [one(map.touchpoints, a)?.id, one(map.personas, b)?.id];
    if (touchpoint === undefined || persona === undefined) return undefined;
    const fields = [
      { emotion: (d % 41) / 10 - 2 },
      { satisfaction: 1 + (d % 41) / 10 },
      { emotion: undefined, satisfaction: undefined },
      { comment: text, evidence: "survey" as const, count: d },
      { comment: undefined, feeling: text.slice(0, 20) },
    ];
    return { type: "rate", ratings: [{ touchpoint, persona, fields: one(fields, c) ?? {} }] };
  },
  remove: (map, { picks: [a, b] }) => {
    const kind = one(entityKinds, a) ?? "note";
    const targets = some(idsOf(listOf(map, kind)), b).slice(0, 2);
    return { type: "remove", targets: targets.map((id) => ({ kind, id })) };
  },
  reorder: (map, { picks: [a, b, c] }) => {
    const kind = one(["stage", "lane", "persona"] as const, a) ?? "stage";
    const id = one(idsOf(listOf(map, kind)), b);
    return id === undefined
      ? undefined
      : { type: "reorder", kind, id, before: maybe(idsOf(listOf(map, kind)), c) };
  },
  setFields: (map, { picks: [a, b, c, d], text }) => settingFor(map, { picks: [a, b, c, d], text }),
  setInfo: (_map, { picks: [a] }) => ({
    type: "setInfo",
    fields:
      one(
        [
          { state: "future" },
          { locale: "en" },
          { outcome: "left" },
          { outcome: undefined },
        ] as const,
        a,
      ) ?? {},
  }),
  visit: (map, { picks: [a, b, c] }) => {
    const [touchpoint, persona] = [one(map.touchpoints, a)?.id, one(map.personas, b)?.id];
    if (touchpoint === undefined || persona === undefined) return undefined;
    return { type: "visit", touchpoint, persona, onPath: c % 2 === 0 };
  },
};

function settingFor(
  map: JourneyMap,
  { picks: [a, b, c, d], text }: Omit<Intent, "type">,
): Command | undefined {
  const type = "setFields";
  switch (one(entityKinds, a) ?? "stage") {
    case "stage":
      return {
        type,
        kind: "stage",
        ids: some(idsOf(map.stages), b),
        fields: { tint: one(stageTints, c), collapsed: d % 2 === 0 },
      };
    case "touchpoint":
      return {
        type,
        kind: "touchpoint",
        ids: some(idsOf(map.touchpoints), b),
        fields: {
          owner: text.slice(0, 20).toWellFormed(),
          contact: maybe(contacts, c),
          expectations: expectations.filter((_, index) => (d >> index) % 2 === 1),
          companyScore: d % 3 === 0 ? undefined : 1 + (d % 5),
        },
      };
    case "lane":
      return {
        type,
        kind: "lane",
        ids: some(idsOf(map.lanes), b),
        fields: { groupBy: one(groupings, c), noteKind: one(noteKinds, d), hidden: b % 2 === 0 },
      };
    case "note":
      return {
        type,
        kind: "note",
        ids: some(idsOf(map.notes), b),
        fields: { persona: maybe(idsOf(map.personas), c) },
      };
    case "persona":
      return {
        type,
        kind: "persona",
        ids: some(idsOf(map.personas), b),
        fields: { colour: c % 8, age: maybe([18, 35, 42], d) },
      };
  }
}
