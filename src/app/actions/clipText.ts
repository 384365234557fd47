import { readEntity, readFields, silent } from "#core/model/entities.ts";
import type { Clip } from "#core/model/clip.ts";
import { ratingFields } from "#core/model/fields.ts";
import type { Entities, EntityKind } from "#core/model/fields.ts";
import { isId } from "#core/model/ids.ts";
import type { OffPath, Rating, Ratings } from "#core/model/journeyMap.ts";
import { isRecord } from "#core/model/readers.ts";

/** By which a text is known to be a piece of a map. */
const marker = "yolculuk/clip/1";

/** The type under which a clip travels beside its plain text. */
export const clipType = "application/x-yolculuk-clip+json";

export function clipToText(clip: Clip): string {
  return JSON.stringify({ format: marker, ...clip });
}

/** The clip in a text, each field checked; undefined where the text is none. */
export function textToClip(text: string): Clip | undefined {
  const value = parsed(text);
  if (!isRecord(value) || value["format"] !== marker) return undefined;
  return {
    stages: entities("stage", value["stages"]),
    touchpoints: entities("touchpoint", value["touchpoints"]),
    notes: entities("note", value["notes"]),
    lanes: entities("lane", value["lanes"]),
    personas: entities("persona", value["personas"]),
    ratings: ratings(value["ratings"]),
    offPath: offPath(value["offPath"]),
  };
}

/** What other programs get: titles and notes, a line each. */
export function plainText(clip: Clip): string {
  const titles = [...clip.stages, ...clip.touchpoints].map(({ title }) => title);
  return [...titles, ...clip.notes.map(({ text }) => text)]
    .filter((line) => line !== "")
    .join("\n");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entities<K extends EntityKind>(kind: K, list: unknown): readonly Entities[K][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((raw: unknown) => {
    if (!isRecord(raw) || !isId(raw["id"])) return [];
    return [readEntity(kind, raw["id"], { fields: raw, flag: silent })];
  });
}

function ratings(table: unknown): Ratings {
  return rows<Rating>(table, (raw) => readFields(ratingFields, isRecord(raw) ? raw : {}, silent));
}

function offPath(table: unknown): OffPath {
  return rows<true>(table, () => true);
}

/** A table by touchpoint, then persona, whose ids are ids. */
function rows<T>(table: unknown, read: (raw: unknown) => T): Record<string, Record<string, T>> {
  const result: Record<string, Record<string, T>> = {};
  if (!isRecord(table)) return result;
  for (const [touchpoint, row] of Object.entries(table)) {
    if (!isId(touchpoint) || !isRecord(row)) continue;
    const personas = Object.entries(row).filter(([persona]) => isId(persona));
    result[touchpoint] = Object.fromEntries(personas.map(([id, raw]) => [id, read(raw)]));
  }
  return result;
}
