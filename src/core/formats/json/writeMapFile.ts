import { entityFields, infoFields, ratingFieldNames } from "#core/model/fields.ts";
import type { EntityKind } from "#core/model/fields.ts";
import type { Id, JourneyMap, OrderKey, Rating } from "#core/model/journeyMap.ts";
import type { Reader } from "#core/model/readers.ts";
import { touchpointsOf } from "#core/model/select.ts";
import { fileFormat, fileVersion, listOrders } from "./mapFile.ts";
import { prettyJson } from "./prettyJson.ts";

/** A map as the text of a map file: the same map, the same text. `readMapFile` gives the same map back. */
export function writeMapFile(map: JourneyMap): string {
  const data = {
    format: fileFormat,
    version: fileVersion,
    ...given(infoFields, map.info, ["title", "state", "scope", "locale"]),
    personas: entities("persona", map.personas, orderOf),
    stages: entities("stage", map.stages, orderOf).map((stage) => ({
      ...stage,
      ...filled({ touchpoints: touchpointsIn(map, stage.id) }),
    })),
    lanes: entities("lane", map.lanes, orderOf).map((lane) => ({
      ...lane,
      ...filled({ notes: notesIn(map, lane.id) }),
    })),
  };
  return `${prettyJson(data)}\n`;
}

/** Fields written though they hold what an absent one means, because a reader would miss them. */
const alwaysWritten: Readonly<Record<EntityKind, readonly string[]>> = {
  stage: ["title", "tint"],
  touchpoint: ["title"],
  lane: ["kind"],
  note: ["text"],
  persona: ["name", "colour"],
};

type Fields = Readonly<Record<string, unknown>>;
type Row = { readonly id: Id } & Fields;

function entities<T extends { readonly id: Id }>(
  kind: EntityKind,
  list: readonly T[],
  keyOf: (entity: T) => OrderKey,
): Row[] {
  const derived = listOrders(list.map(({ id }) => id));
  const isDerived = list.every((entity, index) => keyOf(entity) === derived[index]);
  return list.map((entity) => ({
    id: entity.id,
    ...given(entityFields[kind], entity, alwaysWritten[kind]),
    ...(isDerived ? {} : { order: keyOf(entity) }),
  }));
}

const orderOf = ({ order }: { readonly order: OrderKey }) => order;
const placeOrderOf = ({ place }: { readonly place: { readonly order: OrderKey } }) => place.order;

/** The fields that say something: those an absent field would not be read as. */
function given(
  readers: Readonly<Record<string, Reader<unknown>>>,
  fields: object,
  always: readonly string[],
): Fields {
  const values = new Map(Object.entries(fields));
  const written = Object.entries(readers).filter(([field, reader]) => {
    const value: unknown = values.get(field);
    return (
      always.includes(field) ||
      !isSame(
        value,
        reader(undefined, () => undefined),
      )
    );
  });
  return Object.fromEntries(written.map(([field]) => [field, values.get(field)]));
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && a.length === 0 && Array.isArray(b) && b.length === 0);
}

function touchpointsIn(map: JourneyMap, stage: Id): Row[] {
  return entities("touchpoint", touchpointsOf(map, stage), placeOrderOf).map((row) => ({
    ...row,
    ...filled({
      ratings: byPersona(map, map.ratings[row.id], ratingRow),
      notVisitedBy: Object.keys(byPersona(map, map.offPath[row.id], () => true)),
    }),
  }));
}

/** A row of a table by persona, in the order of personas. */
function byPersona<T>(
  map: JourneyMap,
  row: Readonly<Record<Id, T>> | undefined,
  written: (value: T) => unknown,
): Fields {
  const entries = map.personas.flatMap(({ id }): [Id, unknown][] => {
    const value = row?.[id];
    return value === undefined ? [] : [[id, written(value)]];
  });
  return Object.fromEntries(entries);
}

function ratingRow(rating: Rating): Fields {
  return Object.fromEntries(ratingFieldNames.map((field) => [field, rating[field]]));
}

function notesIn(map: JourneyMap, lane: Id): Row[] {
  const notes = map.notes.filter(({ place }) => place.lane === lane);
  const cells = Map.groupBy(notes, ({ place }) => place.column);
  return [...cells].flatMap(([column, inCell]) =>
    entities("note", inCell, placeOrderOf).map(({ id, ...row }) => ({ id, column, ...row })),
  );
}

/** The entries that hold something. */
function filled(lists: Readonly<Record<string, object>>): Fields {
  return Object.fromEntries(
    Object.entries(lists).filter(([, list]) => Object.keys(list).length > 0),
  );
}
