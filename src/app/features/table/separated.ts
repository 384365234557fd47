/** The rows of cells in what a spreadsheet puts on the clipboard: tabs between cells, quotes around odd ones. */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    const row = rows.at(-1) ?? [];
    const sign = text.charAt(index);
    const isDoubled = isQuoted && sign === '"' && text.charAt(index + 1) === '"';
    if (isDoubled) index++;
    if (sign === '"' && !isDoubled && (isQuoted || row.at(-1) === "")) isQuoted = !isQuoted;
    else if (!isQuoted && sign === "\t") row.push("");
    else if (!isQuoted && (sign === "\n" || sign === "\r")) {
      if (sign === "\r" && text.charAt(index + 1) === "\n") index++;
      rows.push([""]);
    } else row[row.length - 1] += sign;
  }
  const isEnded = rows.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === "";
  return isEnded ? rows.slice(0, -1) : rows;
}

/** Rows of cells as a spreadsheet takes them from the clipboard. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

function quoted(cell: string): string {
  return /[\t\n\r]|^"/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
