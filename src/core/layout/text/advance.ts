import { encodedAdvances, unitsPerEm } from "./advances.ts";
import type { FontWeight } from "./fonts.ts";

/** By the upper part of a code point, then by the lower: the width and 1, or 0 for what Inter lacks. */
type Table = ReadonlyMap<number, Uint16Array>;

const pageBits = 8;
const pageSize = 1 << pageBits;

const tables = new Map<FontWeight, Table>();

/** How far one character moves the pen, in ems; for characters that Inter lacks a generous estimate. */
export function advanceOf(codePoint: number, weight: FontWeight): number {
  const entry = entryOf(codePoint, weight);
  return entry === 0 ? estimate(codePoint) : (entry - 1) / unitsPerEm;
}

/** Whether Inter draws this character; others come from the reader's own fonts. */
export function isInInter(codePoint: number): boolean {
  return entryOf(codePoint, 400) !== 0 || isInvisible(codePoint);
}

function entryOf(codePoint: number, weight: FontWeight): number {
  return tableOf(weight).get(codePoint >> pageBits)?.[codePoint % pageSize] ?? 0;
}

function tableOf(weight: FontWeight): Table {
  let table = tables.get(weight);
  if (table === undefined) {
    table = decode(encodedAdvances[weight]);
    tables.set(weight, table);
  }
  return table;
}

function decode(runs: string): Table {
  const table = new Map<number, Uint16Array>();
  for (const run of runs.split(";")) {
    const [first = "", widths = ""] = run.split(":");
    let code = Number.parseInt(first, 36);
    for (const entry of widths.split(",")) {
      const [width = "", times = "1"] = entry.split("*");
      for (let i = Number.parseInt(times, 36); i > 0; i--) {
        const page = table.get(code >> pageBits) ?? new Uint16Array(pageSize);
        table.set(code >> pageBits, page);
        page[code % pageSize] = Number.parseInt(width, 36) + 1;
        code++;
      }
    }
  }
  return table;
}

function estimate(codePoint: number): number {
  if (isInvisible(codePoint) || isCombining(codePoint)) return 0;
  return isWide(codePoint) ? 1 : 0.72;
}

function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code >= 0xe0000
  );
}

const combining = /^\p{Mn}$/u;

function isCombining(code: number): boolean {
  return combining.test(String.fromCodePoint(code));
}

/** East Asian characters and pictographs fill a square. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x12000
  );
}
