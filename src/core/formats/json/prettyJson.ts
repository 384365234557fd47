/** JSON of plain data with a line for each short object or list, and two spaces of indent. */
export function prettyJson(value: unknown, width = 140): string {
  return printed(value, { indent: "", key: "", width });
}

interface Page {
  readonly indent: string;
  /** What stands before the value on its line. */
  readonly key: string;
  readonly width: number;
}

function printed(value: unknown, page: Page): string {
  if (!isContainer(value)) return JSON.stringify(value);
  const room = page.width - page.indent.length - page.key.length;
  const flat = oneLine(value, room);
  if (flat !== undefined) return flat;
  const indent = `${page.indent}  `;
  const lines = itemsOf(value).map(
    ([key, item]) => indent + key + printed(item, { ...page, indent, key }),
  );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${page.indent}${close}`;
}

/** The whole on one line, where it holds nothing nested and fits. */
function oneLine(value: object, width: number): string | undefined {
  const items = itemsOf(value);
  const isLeaf = items.every(([, item]) => !isContainer(item));
  if (!isLeaf) return undefined;
  const inside = items.map(([key, item]) => key + JSON.stringify(item)).join(", ");
  const line = Array.isArray(value) ? `[${inside}]` : inside === "" ? "{}" : `{ ${inside} }`;
  return line.length <= width ? line : undefined;
}

function itemsOf(value: unknown): (readonly [key: string, item: unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown) => ["", item]);
  return Object.entries(value ?? {})
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [`${JSON.stringify(key)}: `, item]);
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
