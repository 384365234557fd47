import { readEntity, readFields, readInfo } from "#core/model/entities.ts";
import type { FlagField, RawFields } from "#core/model/entities.ts";
import { ratingFields } from "#core/model/fields.ts";
import type { Entities, EntityKind } from "#core/model/fields.ts";
import { isId } from "#core/model/ids.ts";
import type { Id, Rating } from "#core/model/journeyMap.ts";
import type { Parts, Stored } from "#core/model/parts.ts";
import { fieldOf, isRecord } from "#core/model/readers.ts";
import type { Fault } from "#core/model/readers.ts";
import { inOrder, itemsOf } from "./fileItems.ts";
import type { FileItem, OrderedItem, Reading } from "./fileItems.ts";

/** The parts of a map file's data, each valid by itself; what was not taken as it stood is reported. */
export function readParts(data: RawFields, reading: Reading): Parts {
  const info = told(reading, { fields: data, path: [] }, (flag) => readInfo(data, flag));
  const personas = inOrder(
    itemsOf(reading, "persona", { value: fieldOf(data, "personas"), path: ["personas"] }),
  );
  const stages = inOrder(
    itemsOf(reading, "stage", { value: fieldOf(data, "stages"), path: ["stages"] }),
  );
  const lanes = inOrder(
    itemsOf(reading, "lane", { value: fieldOf(data, "lanes"), path: ["lanes"] }),
  );
  const touchpoints = stages.flatMap((stage) => touchpointsIn(reading, stage));
  return {
    info,
    persona: stored(reading, "persona", personas.map(withOrder)),
    stage: stored(reading, "stage", stages.map(withOrder)),
    lane: stored(reading, "lane", lanes.map(withOrder)),
    touchpoint: stored(reading, "touchpoint", touchpoints),
    ratings: new Map(touchpoints.map((item) => [item.id, ratingsOf(reading, item)])),
    offPath: Object.fromEntries(touchpoints.map((item) => [item.id, visitsOf(reading, item)])),
    note: stored(
      reading,
      "note",
      lanes.flatMap((lane) => notesIn(reading, lane)),
    ),
  };
}

/** An item with the position the model keeps in its fields. */
interface PlacedItem extends FileItem {
  readonly position: { readonly order: string } | { readonly place: RawFields };
}

function withOrder(item: OrderedItem): PlacedItem {
  return { ...item, position: { order: item.order } };
}

function touchpointsIn(reading: Reading, stage: FileItem): PlacedItem[] {
  const list = {
    value: fieldOf(stage.fields, "touchpoints"),
    path: [...stage.path, "touchpoints"],
  };
  return inOrder(itemsOf(reading, "touchpoint", list)).map(({ order, ...item }) => ({
    ...item,
    position: { place: { stage: stage.id, order } },
  }));
}

function notesIn(reading: Reading, lane: FileItem): PlacedItem[] {
  const list = { value: fieldOf(lane.fields, "notes"), path: [...lane.path, "notes"] };
  const cells = Map.groupBy(itemsOf(reading, "note", list), ({ fields }) =>
    fieldOf(fields, "column"),
  );
  return [...cells].flatMap(([column, items]) =>
    inOrder(items).map(({ order, ...item }) => {
      tellLostPersona(reading, item);
      return { ...item, position: { place: { lane: lane.id, column, order } } };
    }),
  );
}

/** A note about a persona that is not there becomes a note about everybody. */
function tellLostPersona(reading: Reading, { fields, path }: FileItem): void {
  const persona = fieldOf(fields, "persona");
  if (persona === undefined || personaFault(reading, persona) !== "dangling") return;
  reading.report.add([...path, "persona"], { fault: "dangling", action: "changed", was: persona });
}

function stored<K extends EntityKind>(
  reading: Reading,
  kind: K,
  items: readonly PlacedItem[],
): ReadonlyMap<Id, Stored<Entities[K]>> {
  const entities = new Map<Id, Stored<Entities[K]>>();
  for (const item of items) {
    const fields = { ...item.fields, ...item.position };
    const entity = told(reading, item, (flag) => readEntity(kind, item.id, { fields, flag }));
    entities.set(item.id, { entity, isDeleted: false });
  }
  return entities;
}

function ratingsOf(reading: Reading, touchpoint: FileItem): ReadonlyMap<Id, Rating> {
  const table = fieldOf(touchpoint.fields, "ratings");
  const ratings = new Map<Id, Rating>();
  for (const [persona, fields] of isRecord(table) ? Object.entries(table) : []) {
    const path = [...touchpoint.path, "ratings", persona];
    const fault = isRecord(fields) ? personaFault(reading, persona) : "not-an-object";
    if (fault !== undefined || !isRecord(fields)) {
      reading.report.add(path, {
        fault: fault ?? "not-an-object",
        action: "left-out",
        was: fields,
      });
      continue;
    }
    const rating: Rating = told(reading, { fields, path }, (flag) =>
      readFields(ratingFields, fields, flag),
    );
    if (Object.keys(rating).length > 0) ratings.set(persona, rating);
  }
  return ratings;
}

function visitsOf(reading: Reading, touchpoint: FileItem): Readonly<Record<Id, true>> {
  const list = fieldOf(touchpoint.fields, "notVisitedBy");
  const visits: Record<Id, true> = {};
  for (const [index, persona] of (Array.isArray(list) ? list : []).entries()) {
    const fault = personaFault(reading, persona);
    if (fault === undefined) visits[persona as Id] = true;
    else {
      const path = [...touchpoint.path, "notVisitedBy", index];
      reading.report.add(path, { fault, action: "left-out", was: persona });
    }
  }
  return visits;
}

/** Why a reference leads to no persona. */
function personaFault({ items }: Reading, id: unknown): "bad-id" | "dangling" | undefined {
  if (!isId(id)) return "bad-id";
  return items.get("persona")?.has(id) === true ? undefined : "dangling";
}

/** Positions are read from the list, ids beforehand. */
const readElsewhere = new Set(["id", "order", "place"]);

/** What `read` makes of fields, with a line in the report for each that it did not take as it stood. */
function told<T extends object>(
  { report }: Reading,
  { fields, path }: Omit<FileItem, "id">,
  read: (flag: FlagField) => T,
): T {
  const faults = new Map<string, Fault>();
  const result = read((field, fault) => faults.set(field, faults.get(field) ?? fault));
  const values = new Map<string, unknown>(Object.entries(result));
  for (const field of new Set([...values.keys(), ...faults.keys()])) {
    if (readElsewhere.has(field)) continue;
    const [was, now] = [fieldOf(fields, field), values.get(field)];
    const fault = faults.get(field) ?? (isAdjusted(was, now) ? "adjusted" : undefined);
    if (fault !== undefined) report.add([...path, field], { fault, action: "changed", was, now });
  }
  return result;
}

function isAdjusted(was: unknown, now: unknown): boolean {
  return (typeof was === "string" || typeof was === "number") && was !== now;
}
