import type * as Y from "yjs";
import type { CreateEdit, Edit, Plain } from "../model/edits.ts";
import { ratingFieldNames, textFields } from "../model/fields.ts";
import type { EntityKind } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { formatVersion, infoOf, versionField } from "./shape.ts";
import { writeFirstEdits } from "./writeEdits.ts";

/** The origin of a document's first content. */
export class FirstContent {}

/** Fills an empty document with a map, as one transaction. */
export function writeMap(doc: Y.Doc, map: JourneyMap): void {
  doc.transact(() => {
    infoOf(doc).set(versionField, formatVersion);
    writeFirstEdits(doc, [...infoEdits(map), ...contentEdits(map)]);
  }, new FirstContent());
}

function infoEdits(map: JourneyMap): Edit[] {
  const texts: readonly string[] = textFields.map;
  return Object.entries(map.info).map(([field, value]: [string, Plain]) =>
    texts.includes(field)
      ? { edit: "text", kind: "map", id: "", field, text: String(value) }
      : { edit: "set", kind: "map", id: "", field, value },
  );
}

/** The edits that create everything a map holds, in a document that holds none of it. */
export function contentEdits(map: JourneyMap): Edit[] {
  return [
    ...map.stages.map((stage) => creation("stage", stage)),
    ...map.touchpoints.map((touchpoint) => creation("touchpoint", touchpoint)),
    ...map.lanes.map((lane) => creation("lane", lane)),
    ...map.notes.map((note) => creation("note", note)),
    ...map.personas.map((persona) => creation("persona", persona)),
    ...ratingEdits(map),
    ...visitEdits(map),
  ];
}

function creation(kind: EntityKind, entity: { readonly id: Id }): CreateEdit {
  const { id, ...fields } = entity;
  return { edit: "create", kind, id, fields };
}

function ratingEdits(map: JourneyMap): Edit[] {
  return Object.entries(map.ratings).flatMap(([touchpoint, row]) =>
    Object.entries(row).flatMap(([persona, rating]) =>
      ratingFieldNames
        .filter((field) => rating[field] !== undefined)
        .map((field): Edit => ({ edit: "rate", touchpoint, persona, field, value: rating[field] })),
    ),
  );
}

function visitEdits(map: JourneyMap): Edit[] {
  return Object.entries(map.offPath).flatMap(([touchpoint, row]) =>
    Object.keys(row).map((persona): Edit => ({
      edit: "visit",
      touchpoint,
      persona,
      onPath: false,
    })),
  );
}
