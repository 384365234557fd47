import * as Y from "yjs";
import type { EntityKind } from "../model/fields.ts";
import type { Id } from "../model/journeyMap.ts";

/** The version of the document's shape that this code writes. */
export const formatVersion = 1;

/** The root of each kind of entity: a `Y.Map` from id to a `Y.Map` of fields. */
export const rootNames = {
  stage: "stages",
  touchpoint: "touchpoints",
  lane: "lanes",
  note: "notes",
  persona: "personas",
} as const satisfies Record<EntityKind, string>;

/** The map's own information: texts, values and the version of the document's shape. */
export const infoRoot = "map";

export const versionField = "version";

/** Flat: `touchpoint/persona/field` → value; the comment is a shared text. */
export const ratingsRoot = "ratings";

/** Flat: `touchpoint/persona` → true. */
export const offPathRoot = "offPath";

export function ratingKey(of: { touchpoint: Id; persona: Id; field: string }): string {
  return `${of.touchpoint}/${of.persona}/${of.field}`;
}

export function offPathKey(of: { touchpoint: Id; persona: Id }): string {
  return `${of.touchpoint}/${of.persona}`;
}

/** The mark of a deleted entity: milliseconds since 1970. */
export const deletedField = "deletedAt";

/** Every root a document may have. */
export const allRoots: readonly string[] = [
  infoRoot,
  ...Object.values(rootNames),
  ratingsRoot,
  offPathRoot,
];

export function infoOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(infoRoot);
}

export function rootOf(doc: Y.Doc, kind: EntityKind): Y.Map<unknown> {
  return doc.getMap(rootNames[kind]);
}

export function ratingsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(ratingsRoot);
}

export function offPathOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(offPathRoot);
}

/** Every root of a document, for observing and undoing. */
export function rootsOf(doc: Y.Doc): Y.Map<unknown>[] {
  return allRoots.map((name) => doc.getMap(name));
}

/** The stored fields of an entity, or of the map itself (`kind` "map"); `undefined` where there is nothing usable. */
export function fieldsOf(doc: Y.Doc, kind: EntityKind | "map", id: Id): Y.Map<unknown> | undefined {
  if (kind === "map") return infoOf(doc);
  const stored = rootOf(doc, kind).get(id);
  return stored instanceof Y.Map ? stored : undefined;
}
