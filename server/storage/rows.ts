import type { SQLOutputValue } from "node:sqlite";
import { locales, mapScopes, mapStates } from "#core/model/journeyMap.ts";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import type { StoredUpdate } from "./storage.ts";

type Row = Record<string, SQLOutputValue>;

export function mapSummaryOf(row: Row): MapSummary {
  const deletedAt = row["deleted_at"];
  return {
    id: textIn(row, "id"),
    title: textIn(row, "title"),
    state: oneOf(mapStates, textIn(row, "state")),
    scope: oneOf(mapScopes, textIn(row, "scope")),
    locale: oneOf(locales, textIn(row, "locale")),
    createdAt: textIn(row, "created_at"),
    updatedAt: textIn(row, "changed_at"),
    stageCount: numberIn(row, "stage_count"),
    touchpointCount: numberIn(row, "touchpoint_count"),
    personaCount: numberIn(row, "persona_count"),
    version: numberIn(row, "version"),
    ...(typeof deletedAt === "string" && { deletedAt }),
  };
}

export function storedUpdateOf(row: Row): StoredUpdate {
  return { seq: numberIn(row, "seq"), bytes: bytesIn(row, "bytes") };
}

export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === "string") return value;
  throw new TypeError(`Expected a text in column ${column}, found ${typeof value}.`);
}

export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === "number") return value;
  throw new TypeError(`Expected a number in column ${column}, found ${typeof value}.`);
}

export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`Expected bytes in column ${column}, found ${typeof value}.`);
}

function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new TypeError(`Expected one of ${words.join(", ")}, found ${text}.`);
}
