/** The light border a scanner needs around a code, in modules. */
export const quietZone = 4;

/** The dark modules of a QR code as one path, one unit a module, with the quiet zone around: runs of a row are one rectangle. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  for (const [y, row] of modules.entries()) {
    let x = 0;
    while (x < row.length) {
      const end = runEnd(row, x);
      if (row[x] === true) runs.push(`M${x + quietZone} ${y + quietZone}h${end - x}v1h${x - end}z`);
      x = end;
    }
  }
  return runs.join("");
}

/** Where the modules like the one at `start` end. */
function runEnd(row: readonly boolean[], start: number): number {
  const length = row.slice(start).findIndex((isDark) => isDark !== row[start]);
  return length === -1 ? row.length : start + length;
}
