import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { entityKinds } from "#core/model/parts.ts";
import type { FlagRepair } from "#core/model/parts.ts";
import { repairMap } from "#core/model/repair.ts";
import { indexOf, stageOfColumn } from "#core/model/select.ts";
import type { ReportFault } from "#core/words/report/reportWords.ts";
import type { Reading } from "./fileItems.ts";
import { FileReport } from "./fileReport.ts";
import type { ReportLine } from "./fileReport.ts";
import { mapSchema } from "./mapSchema.ts";
import { parseMapText } from "./parseMapText.ts";
import type { Head, Problem } from "./parseMapText.ts";
import { readParts } from "./readParts.ts";
import { schemaFaults } from "./schemaFaults.ts";
import type { Path, SchemaFault } from "./schemaFaults.ts";

export type MapFileResult =
  | { readonly ok: true; readonly map: JourneyMap; readonly report: readonly ReportLine[] }
  | { readonly ok: false; readonly problem: Problem; readonly report: readonly ReportLine[] };

/**
 * The map of a map file, whatever the text: total. What breaks the schema or leads nowhere is repaired or left out,
 * and reported; an empty report means that the file says exactly what the map says.
 */
export function readMapFile(text: string, newId: () => Id): MapFileResult {
  const parsed = parseMapText(text);
  if (!parsed.ok) return { ...parsed, report: [] };
  const report = new FileReport(parsed.data);
  const reading: Reading = {
    report,
    newId,
    items: new Map(entityKinds.map((kind) => [kind, new Map()])),
  };
  const parts = readParts(parsed.data, reading);
  const repairs: Repair[] = [];
  const map = repairMap(parts, undefined, (repair) => repairs.push(repair));
  for (const repair of repairs) tellRepair(repair, reading, map);
  tellSchemaFaults(parsed.data, report);
  return { ok: true, map, report: report.lines };
}

type Repair = Parameters<FlagRepair>[0];

/** What had to move or go because its place is not there; ratings and visits are told of where they are read. */
function tellRepair(
  { kind, id, action }: Repair,
  { report, items }: Reading,
  map: JourneyMap,
): void {
  const path = kind === "rating" || kind === "path" ? undefined : items.get(kind)?.get(id)?.path;
  if (path === undefined) return;
  const column = kind === "note" ? indexOf(map).notes.get(id)?.place.column : undefined;
  const now = column === undefined ? undefined : stageOfColumn(map, column)?.title;
  report.add(path, { fault: kind === "lane" ? "second-lane" : "dangling", action, now });
}

/** How many breaches of the schema are looked at; more of them would only repeat what the first say. */
const maxFaults = 2000;

/** Tells of what breaks the schema and nobody has told of: fields nobody knows, lists that are none. */
function tellSchemaFaults(data: Head, report: FileReport): void {
  if (report.isFull) return;
  for (const fault of schemaFaults(mapSchema, data, maxFaults)) {
    if (report.tellsOf(fault.path)) continue;
    report.add(fault.path, {
      fault: faultOf(fault),
      action: "ignored",
      was: valueAt(data, fault.path),
    });
  }
}

const faultOfKeyword: Readonly<Partial<Record<SchemaFault["keyword"], ReportFault>>> = {
  additionalProperties: "unknown-field",
  const: "unknown-value",
  enum: "unknown-value",
  format: "bad-date",
  maximum: "out-of-range",
  maxItems: "too-long",
  maxLength: "too-long",
  minimum: "out-of-range",
  not: "bad-id",
  pattern: "unknown-value",
  propertyNames: "bad-id",
  required: "missing",
  uniqueItems: "adjusted",
};

function faultOf({ keyword, schema }: SchemaFault): ReportFault {
  if (keyword !== "type") return faultOfKeyword[keyword] ?? "wrong-type";
  if (schema.type === "array") return "not-a-list";
  return schema.type === "object" ? "not-an-object" : "wrong-type";
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, key);
    value = isThere ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined;
  }
  return value;
}
