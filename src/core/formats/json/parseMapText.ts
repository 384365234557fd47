import type { FileProblem } from "#core/words/report/reportWords.ts";
import type { EntityKind } from "#core/model/fields.ts";
import { maxEntities } from "#core/model/limits.ts";
import { fieldOf, isRecord } from "#core/model/readers.ts";
import { isTooHeavy } from "./isTooHeavy.ts";
import { jsonBreak } from "./jsonBreak.ts";
import { fileFormat, fileVersion, maxFileLength } from "./mapFile.ts";

/** Why a text is no map file, with what its sentence needs. */
export interface Problem {
  readonly problem: FileProblem;
  /** The line at which the JSON breaks, from 1. */
  readonly line?: number;
  /** The version the file claims, shortened. */
  readonly version?: string;
  /** Megabytes of a file, or parts of one kind. */
  readonly max?: number;
  readonly kind?: EntityKind;
}

export type Head = Readonly<Record<string, unknown>>;

export type Parsed =
  | { readonly ok: true; readonly data: Head }
  | { readonly ok: false; readonly problem: Problem };

/** The data of a map file whose head is sound, or why there is none. Total, also for hostile texts. */
export function parseMapText(text: string): Parsed {
  const tooLarge: Problem = { problem: "too-large", max: maxFileLength / 2 ** 20 };
  if (text.length > maxFileLength) return { ok: false, problem: tooLarge };
  const json = text.trim();
  if (json === "") return { ok: false, problem: { problem: "empty" } };
  if (isTooHeavy(json)) return { ok: false, problem: { problem: "too-complex" } };
  try {
    return soundHead(JSON.parse(json));
  } catch {
    return { ok: false, problem: syntaxProblem(text) };
  }
}

function soundHead(data: unknown): Parsed {
  if (!isRecord(data)) return { ok: false, problem: { problem: "not-a-map" } };
  const problem = headProblem(data) ?? fullness(data);
  return problem === undefined ? { ok: true, data } : { ok: false, problem };
}

/** What breaks the JSON, where it was meant to be some. */
function syntaxProblem(text: string): Problem {
  const start = text.search(/\S/);
  const json = text.slice(start).trimEnd();
  if (!json.startsWith("{")) return { problem: "not-json" };
  const at = jsonBreak(json);
  if (at >= json.length) return { problem: "truncated" };
  return { problem: "not-json", line: text.slice(0, start + at).split("\n").length };
}

function headProblem(data: Head): Problem | undefined {
  if (fieldOf(data, "format") !== fileFormat) return { problem: "not-a-map" };
  const version = fieldOf(data, "version");
  const isVersion = typeof version === "number" && Number.isSafeInteger(version) && version >= 1;
  if (!isVersion) return { problem: "bad-version", version: shortText(version) };
  if (version > fileVersion) return { problem: "newer", version: shortText(version) };
  return undefined;
}

function shortText(value: unknown): string {
  const isShown = typeof value === "string" || typeof value === "number";
  return isShown ? String(value).slice(0, 20) : "?";
}

/** A file with more parts than a map can have is refused before its parts are looked at. */
function fullness(data: Head): Problem | undefined {
  const counts = {
    stage: lengthOf(fieldOf(data, "stages")),
    touchpoint: lengthInside(fieldOf(data, "stages"), "touchpoints"),
    lane: lengthOf(fieldOf(data, "lanes")),
    note: lengthInside(fieldOf(data, "lanes"), "notes"),
    persona: lengthOf(fieldOf(data, "personas")),
  };
  for (const kind of Object.keys(counts) as (keyof typeof counts)[]) {
    if (counts[kind] > maxEntities[kind])
      return { problem: "too-many", kind, max: maxEntities[kind] };
  }
  return undefined;
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function lengthInside(list: unknown, field: string): number {
  if (!Array.isArray(list)) return 0;
  return list.reduce(
    (sum: number, item: unknown) => sum + (isRecord(item) ? lengthOf(fieldOf(item, field)) : 0),
    0,
  );
}
