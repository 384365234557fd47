import type { EntityKind } from "#core/model/fields.ts";
import type { Fault } from "#core/model/readers.ts";

/** Everything a line of a report can be about. */
export type ReportKind = EntityKind | "map" | "rating" | "path";

/** Why something in a file was changed or left out; a value's own fault, or the file's. */
export type ReportFault =
  | Fault
  | "adjusted"
  | "missing"
  | "second-lane"
  | "unknown-field"
  | "duplicate-id"
  | "dangling"
  | "not-a-list"
  | "not-an-object";

/** Why a file is no map at all. */
export type FileProblem =
  | "empty"
  | "too-large"
  | "too-complex"
  | "not-json"
  | "truncated"
  | "not-a-map"
  | "bad-version"
  | "newer"
  | "too-many";

/** What is needed to fill the sentence of a problem; `detail` is the line, the version, the limit. */
export interface ProblemDetail {
  readonly line: number;
  readonly version: string;
  readonly max: number;
  readonly kind: ReportKind;
}

/** How a language reports what an import repaired or refused. */
export interface ReportWords {
  readonly kinds: Readonly<Record<ReportKind, string>>;
  /** By the field's name in the model. */
  readonly fields: Readonly<Record<string, string>>;
  /** Short phrases that can stand after a colon or in brackets. */
  readonly faults: Readonly<Record<ReportFault, string>>;
  readonly problems: Readonly<Record<FileProblem, (detail: ProblemDetail) => string>>;
  /** The value of a field that holds none. */
  readonly nothing: string;
  readonly quoted: (text: string) => string;
  /** An entity without a name, by its place in its list, counted from 1. */
  readonly nameless: (kind: string, position: number) => string;
  readonly moved: (to: string) => string;
  readonly leftOut: string;
  readonly newId: string;
  readonly more: (count: number) => string;
}
