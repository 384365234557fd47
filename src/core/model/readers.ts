import type { Id, Trait } from "./journeyMap.ts";
import { isId } from "./ids.ts";
import {
  maxPictureLength,
  maxTextLength,
  maxTraitLevel,
  maxTraits,
  maxWordLength,
} from "./limits.ts";
import { tenths } from "./select.ts";

/** What can be wrong with one stored or imported value. */
export type Fault =
  | "wrong-type"
  | "unknown-value"
  | "out-of-range"
  | "too-long"
  | "bad-id"
  | "bad-date"
  | "bad-order"
  | "bad-picture";

/** Told about each value that was not taken as it stood. */
export type Flag = (fault: Fault) => void;

/** Reads one value from outside: total, silent about an absent one, and flags what it changes or refuses. */
export type Reader<T> = (raw: unknown, flag: Flag) => T;

const isAbsent = (raw: unknown) => raw === undefined || raw === null;

/** A text: any string, cut at the limit without splitting a surrogate pair; NUL is taken out, a lone surrogate becomes U+FFFD. */
export const text: Reader<string> = (raw, flag) => string(raw, flag, maxTextLength);

/** A short text of one line. */
export const word: Reader<string> = (raw, flag) =>
  string(raw, flag, maxWordLength).replaceAll(/\s+/g, " ").trim();

function string(raw: unknown, flag: Flag, max: number): string {
  if (isAbsent(raw)) return "";
  if (typeof raw !== "string") {
    flag("wrong-type");
    return "";
  }
  const clean = raw.toWellFormed().replaceAll("\0", "");
  if (clean.length <= max) return clean;
  flag("too-long");
  const isSplit = /[\uD800-\uDBFF]/.test(clean.charAt(max - 1));
  return clean.slice(0, isSplit ? max - 1 : max);
}

/** One of a closed list; anything else becomes the fallback. */
export function oneOf<T extends string, F extends T | undefined>(
  values: readonly T[],
  fallback: F,
): Reader<T | F> {
  return (raw, flag) => {
    if (isAbsent(raw)) return fallback;
    const found = values.find((value) => value === raw);
    if (found === undefined) flag(typeof raw === "string" ? "unknown-value" : "wrong-type");
    return found ?? fallback;
  };
}

export const yesNo: Reader<boolean> = (raw, flag) => {
  if (!isAbsent(raw) && typeof raw !== "boolean") flag("wrong-type");
  return raw === true;
};

/** A number to 0.1 in a range; outside it is clamped and flagged, no number is absent. */
export function decimal(min: number, max: number): Reader<number | undefined> {
  return (raw, flag) => {
    const value = bounded(raw, [min, max], flag);
    return value === undefined ? undefined : tenths(value);
  };
}

/** A whole number in a range, rounded; outside it is clamped and flagged. */
export function whole(min: number, max: number): Reader<number | undefined> {
  return (raw, flag) => {
    const value = bounded(raw, [min, max], flag);
    return value === undefined ? undefined : Math.round(value) + 0;
  };
}

function bounded(
  raw: unknown,
  [min, max]: readonly [number, number],
  flag: Flag,
): number | undefined {
  const value = number(raw, flag);
  if (value === undefined) return undefined;
  const clamped = Math.min(max, Math.max(min, value));
  if (clamped !== value) flag("out-of-range");
  return clamped;
}

function number(raw: unknown, flag: Flag): number | undefined {
  if (isAbsent(raw)) return undefined;
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  flag("wrong-type");
  return undefined;
}

/** An ISO calendar date, `YYYY-MM-DD`, that exists. */
export const date: Reader<string | undefined> = (raw, flag) => {
  if (isAbsent(raw)) return undefined;
  if (typeof raw === "string" && isDate(raw)) return raw;
  flag(typeof raw === "string" ? "bad-date" : "wrong-type");
  return undefined;
};

function isDate(raw: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(raw);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

export const optionalId: Reader<Id | undefined> = (raw, flag) => {
  if (isAbsent(raw)) return undefined;
  if (isId(raw)) return raw;
  flag("bad-id");
  return undefined;
};

/** A persona's picture: `face-n`, or a small JPEG or PNG as a data URL. */
export const picture: Reader<string> = (raw, flag) => {
  if (isAbsent(raw) || raw === "") return "";
  if (typeof raw === "string" && isPicture(raw)) return raw;
  flag("bad-picture");
  return "";
};

function isPicture(raw: string): boolean {
  if (/^face-([1-9]|1[0-2])$/.test(raw)) return true;
  return (
    raw.length <= maxPictureLength &&
    /^data:image\/(jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/.test(raw)
  );
}

/** Some of a closed list, each once, in the list's order. */
export function someOf<T extends string>(values: readonly T[]): Reader<readonly T[]> {
  return (raw, flag) => {
    if (isAbsent(raw)) return [];
    if (!Array.isArray(raw)) {
      flag("wrong-type");
      return [];
    }
    if (raw.some((item) => !values.includes(item as T))) flag("unknown-value");
    return values.filter((value) => raw.includes(value));
  };
}

/** Traits: at most 12 of `{label, level}`; one without a label is none. */
export const traits: Reader<readonly Trait[]> = (raw, flag) => {
  if (isAbsent(raw)) return [];
  if (!Array.isArray(raw)) {
    flag("wrong-type");
    return [];
  }
  if (raw.length > maxTraits) flag("too-long");
  const read = raw.slice(0, maxTraits).map((item: unknown) => trait(item, flag));
  return read.filter((item) => item !== undefined);
};

function trait(raw: unknown, flag: Flag): Trait | undefined {
  if (!isRecord(raw)) {
    flag("wrong-type");
    return undefined;
  }
  const label = word(fieldOf(raw, "label"), flag);
  if (label === "") return undefined;
  return { label, level: whole(0, maxTraitLevel)(fieldOf(raw, "level"), flag) ?? 0 };
}

/** Whether a value is an object, and no array. */
export function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

/** A field of a record's own, never one that its prototype has. */
export function fieldOf(record: Readonly<Record<string, unknown>>, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}
