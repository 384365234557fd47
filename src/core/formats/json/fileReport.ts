import type { Id } from "#core/model/journeyMap.ts";
import { isRecord } from "#core/model/readers.ts";
import type { ReportFault, ReportKind } from "#core/words/report/reportWords.ts";
import type { Path } from "./schemaFaults.ts";

/** What became of something that could not be taken as it stood. */
export type ReportAction = "changed" | "ignored" | "left-out" | "moved" | "new-id" | "more";

/** A part of the map by the name it has in the file; without a name, by its place in its list, from 1. */
export interface PlaceStep {
  readonly kind: ReportKind;
  readonly name: string;
  readonly position: number;
}

/** One thing an import repaired or refused: data, the same in every language. */
export interface ReportLine {
  /** From the outside inwards; empty for the map itself. */
  readonly place: readonly PlaceStep[];
  /** Where it stands in the file, as a JSON pointer. */
  readonly at: string;
  readonly field?: string;
  readonly fault: ReportFault;
  readonly action: ReportAction;
  /** What the file says, where it is short and simple. */
  readonly was?: string | number | boolean;
  /** What the map says instead, of a list what is left of it; absent or empty: nothing. Of what was moved, the new place's name. */
  readonly now?: string | number | boolean;
  /** Of "more": how many lines were left out of the report. */
  readonly count?: number;
}

/** What a line says beside its place. */
export type Remark = Omit<ReportLine, "place" | "at" | "field" | "was" | "now"> & {
  readonly was?: unknown;
  readonly now?: unknown;
};

/** How many lines a report has; the rest is counted. */
const maxLines = 500;

/** Collects the lines of a report about one file. */
export class FileReport {
  readonly #data: unknown;
  readonly #lines: ReportLine[] = [];
  readonly #told = new Set<string>();
  #more = 0;

  constructor(data: unknown) {
    this.#data = data;
  }

  /** Adds a line about what stands at a path; a second one about the same spot is the same news. */
  add(path: Path, remark: Remark): void {
    if (this.isFull) {
      this.#more++;
      return;
    }
    const at = pointer(path);
    if (this.#told.has(at)) return;
    this.#told.add(at);
    const { was, now, ...rest } = remark;
    this.#lines.push({
      ...placeIn(this.#data, path),
      at,
      ...rest,
      ...shown("was", was),
      ...shown("now", Array.isArray(now) ? listText(now) : now),
    });
  }

  /** Whether a line is about this spot, or about something that holds it. */
  tellsOf(path: Path): boolean {
    return path.some((_, index) => this.#told.has(pointer(path.slice(0, index + 1))));
  }

  /** Whether further lines are only counted. */
  get isFull(): boolean {
    return this.#lines.length >= maxLines;
  }

  get lines(): readonly ReportLine[] {
    if (this.#more === 0) return this.#lines;
    const rest = {
      place: [],
      at: "",
      fault: "adjusted",
      action: "more",
      count: this.#more,
    } as const;
    return [...this.#lines, rest];
  }
}

/** A JSON pointer (RFC 6901). */
function pointer(path: Path): string {
  return path
    .map((key) => `/${String(key).slice(0, 80).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

const maxShown = 60;

function shown<K extends "was" | "now">(key: K, value: unknown) {
  const isShown = ["string", "number", "boolean"].includes(typeof value);
  if (!isShown) return {};
  const short = typeof value === "string" ? shortened(value) : value;
  return { [key]: short } as { readonly [P in K]?: string | number | boolean };
}

/** The words of a list of words or of traits. */
function listText(list: readonly unknown[]): string {
  return list.map((item) => String(isRecord(item) ? item["label"] : item)).join(", ");
}

function shortened(text: string): string {
  const flat = text
    .slice(0, 4 * maxShown)
    .replaceAll(/\s+/g, " ")
    .trim();
  return flat.length > maxShown ? `${flat.slice(0, maxShown - 1).toWellFormed()}…` : flat;
}

const kindOfList: Readonly<Record<string, ReportKind>> = {
  personas: "persona",
  stages: "stage",
  touchpoints: "touchpoint",
  lanes: "lane",
  notes: "note",
  ratings: "rating",
};

/** The names along a path, and the field that is left over. */
function placeIn(data: unknown, path: Path): Pick<ReportLine, "place" | "field"> {
  const place: PlaceStep[] = [];
  let [value, depth] = [data, 0];
  for (; depth + 1 < path.length; depth += 2) {
    const [list, key] = [String(path[depth]), path[depth + 1] ?? ""];
    const kind = Object.hasOwn(kindOfList, list) ? kindOfList[list] : undefined;
    if (kind === undefined) break;
    value = inside(inside(value, list), key);
    const name = kind === "rating" ? nameOfPersona(data, String(key)) : nameOf(value, kind);
    place.push({ kind, name, position: typeof key === "number" ? key + 1 : 0 });
  }
  const field = path[depth];
  return typeof field === "string" ? { place, field: shortened(field) } : { place };
}

function inside(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)] as unknown;
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function nameOf(entity: unknown, kind: ReportKind): string {
  const field = kind === "persona" ? "name" : kind === "note" ? "text" : "title";
  const name = inside(entity, field);
  return typeof name === "string" ? shortened(name) : "";
}

function nameOfPersona(data: unknown, id: Id): string {
  const personas = inside(data, "personas");
  const found = Array.isArray(personas)
    ? personas.find((item: unknown) => inside(item, "id") === id)
    : undefined;
  return nameOf(found, "persona") || shortened(id);
}
