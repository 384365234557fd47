import * as Y from "yjs";
import { readEntity, readFields, readInfo, silent } from "../model/entities.ts";
import type { RawFields } from "../model/entities.ts";
import { ratingFields } from "../model/fields.ts";
import type { Entities, EntityKind } from "../model/fields.ts";
import type { Id, MapInfo, Rating } from "../model/journeyMap.ts";
import { isId } from "../model/ids.ts";
import type { Stored } from "../model/parts.ts";
import {
  deletedField,
  fieldsOf,
  infoOf,
  offPathKey,
  offPathOf,
  ratingKey,
  ratingsOf,
} from "./shape.ts";

/** A map's information as a document holds it: total. */
export function storedInfo(doc: Y.Doc): MapInfo {
  return readInfo(plainFields(infoOf(doc)), silent);
}

/** One entity as a document holds it; `undefined` where there is none, or nothing that can be read as one. */
export function storedEntity<K extends EntityKind>(
  doc: Y.Doc,
  kind: K,
  id: Id,
): Stored<Entities[K]> | undefined {
  const stored = isId(id) ? fieldsOf(doc, kind, id) : undefined;
  if (stored === undefined) return undefined;
  const fields = plainFields(stored);
  return {
    entity: readEntity(kind, id, { fields, flag: silent }),
    isDeleted: typeof fields[deletedField] === "number",
  };
}

/** One rating as a document holds it; `undefined` where no field of it is stored. */
export function storedRating(doc: Y.Doc, touchpoint: Id, persona: Id): Rating | undefined {
  const ratings = ratingsOf(doc);
  const fields: Record<string, unknown> = {};
  for (const field of Object.keys(ratingFields)) {
    fields[field] = plain(ratings.get(ratingKey({ touchpoint, persona, field })));
  }
  const rating: Rating = readFields(ratingFields, fields, silent);
  return Object.keys(rating).length > 0 ? rating : undefined;
}

/** The pair of ids at the head of a flat key; `undefined` for a key of another form. */
export function pairOf(key: string): readonly [touchpoint: Id, persona: Id] | undefined {
  const [touchpoint, persona] = key.split("/");
  return isId(touchpoint) && isId(persona) ? [touchpoint, persona] : undefined;
}

/** Every pair of ids that a flat root names. */
export function pairsIn(root: Y.Map<unknown>): (readonly [Id, Id])[] {
  const pairs = new Map<string, readonly [Id, Id]>();
  for (const key of root.keys()) {
    const pair = pairOf(key);
    if (pair !== undefined) pairs.set(pair.join("/"), pair);
  }
  return [...pairs.values()];
}

/** Whether a document strikes a touchpoint out of a persona's path. */
export function isStruckOut(doc: Y.Doc, touchpoint: Id, persona: Id): boolean {
  return offPathOf(doc).get(offPathKey({ touchpoint, persona })) === true;
}

/** The fields of a stored map as plain data; `Object.fromEntries` keeps even `__proto__` a field like any other. */
function plainFields(fields: Y.Map<unknown>): RawFields {
  const entries: [string, unknown][] = [];
  fields.forEach((value, field) => entries.push([field, plain(value)]));
  return Object.fromEntries(entries);
}

/** A stored value as plain data: a shared text as its string, any other shared type as nothing. */
function plain(value: unknown): unknown {
  if (value instanceof Y.Text) return value.toString();
  return value instanceof Y.AbstractType ? undefined : value;
}
