import { entityFields, infoFields } from "./fields.ts";
import type { Entities, EntityKind } from "./fields.ts";
import type { Id, MapInfo, NotePlace, OrderKey, TouchpointPlace } from "./journeyMap.ts";
import { isId } from "./ids.ts";
import { isOrderKey } from "./order.ts";
import { fieldOf, isRecord } from "./readers.ts";
import type { Fault, Flag, Reader } from "./readers.ts";

/** Fields as stored: texts as strings, everything else as plain values, nothing checked. */
export type RawFields = Readonly<Record<string, unknown>>;

/** Told about each field that was not taken as it stood. */
export type FlagField = (field: string, fault: Fault) => void;

export const silent: FlagField = () => undefined;

const firstOrder = "a0";

const order: Reader<OrderKey> = (raw, flag) => {
  if (isOrderKey(raw)) return raw;
  if (raw !== undefined && raw !== null) flag("bad-order");
  return firstOrder;
};

const reference: Reader<Id> = (raw, flag) => {
  if (isId(raw)) return raw;
  flag("bad-id");
  return "";
};

const touchpointPlace: Reader<TouchpointPlace> = (raw, flag) => {
  const place = isRecord(raw) ? raw : {};
  return {
    stage: reference(fieldOf(place, "stage"), flag),
    order: order(fieldOf(place, "order"), flag),
  };
};

const notePlace: Reader<NotePlace> = (raw, flag) => {
  const place = isRecord(raw) ? raw : {};
  return {
    lane: reference(fieldOf(place, "lane"), flag),
    column: reference(fieldOf(place, "column"), flag),
    order: order(fieldOf(place, "order"), flag),
  };
};

type Readers = Readonly<Record<string, Reader<unknown>>>;

const readersByKind: { readonly [K in EntityKind]: Readers } = {
  stage: { order, ...entityFields.stage },
  touchpoint: { place: touchpointPlace, ...entityFields.touchpoint },
  lane: { order, ...entityFields.lane },
  note: { place: notePlace, ...entityFields.note },
  persona: { order, ...entityFields.persona },
};

/** An entity from its stored fields: total, every field valid; references may still lead nowhere. */
export function readEntity<K extends EntityKind>(
  kind: K,
  id: Id,
  source: { readonly fields: RawFields; readonly flag: FlagField },
): Entities[K] {
  return { id, ...readFields(readersByKind[kind], source.fields, source.flag) } as Entities[K];
}

/** A map's information from its stored fields. */
export function readInfo(fields: RawFields, flag: FlagField): MapInfo {
  return readFields(infoFields, fields, flag) as unknown as MapInfo;
}

/** Fields through their readers; an absent optional field stays absent. */
export function readFields(
  readers: Readers,
  fields: RawFields,
  flag: FlagField,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [field, reader] of Object.entries(readers)) {
    const flagHere: Flag = (fault) => flag(field, fault);
    const value = reader(fieldOf(fields, field), flagHere);
    if (value !== undefined) result[field] = value;
  }
  return result;
}
