/** A TrueType font's characters and their advance widths, in units of 1/unitsPerEm. */
export interface Advances {
  readonly unitsPerEm: number;
  readonly byCodePoint: ReadonlyMap<number, number>;
}

/** Reads the `cmap` (format 4 or 12), `hhea` and `hmtx` tables of a TrueType file. */
export function readAdvances(file: Uint8Array): Advances {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tableOffsets(view);
  const glyphs = glyphByCodePoint(view, offsetOf(tables, "cmap"));
  const count = view.getUint16(offsetOf(tables, "hhea") + 34);
  const hmtx = offsetOf(tables, "hmtx");
  const byCodePoint = new Map<number, number>();
  for (const [codePoint, glyph] of glyphs) {
    byCodePoint.set(codePoint, view.getUint16(hmtx + 4 * Math.min(glyph, count - 1)));
  }
  return { unitsPerEm: view.getUint16(offsetOf(tables, "head") + 18), byCodePoint };
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const tag = [0, 1, 2, 3].map((k) => String.fromCharCode(view.getUint8(entry + k))).join("");
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return offsets;
}

function offsetOf(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`expected a font with a ${tag} table, found none`);
  return offset;
}

function glyphByCodePoint(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const subtable = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    const format = view.getUint16(subtable);
    if (format === 4) addFormat4(view, subtable, glyphs);
    if (format === 12) addFormat12(view, subtable, glyphs);
  }
  return glyphs;
}

function addFormat4(view: DataView, at: number, glyphs: Map<number, number>): void {
  const twice = view.getUint16(at + 6);
  for (let k = 0; k < twice; k += 2) {
    const end = view.getUint16(at + 14 + k);
    const start = view.getUint16(at + 16 + twice + k);
    const delta = view.getUint16(at + 16 + 2 * twice + k);
    const rangeAt = at + 16 + 3 * twice + k;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function addFormat12(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + 12 * i;
    const [start, end, first] = [0, 4, 8].map((k) => view.getUint32(group + k));
    if (start === undefined || end === undefined || first === undefined) return;
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start);
  }
}
