/** What a well-formed document holds, as far as tests look at it. */
export interface XmlContent {
  /** Values of all `id` attributes. */
  readonly ids: readonly string[];
  /** What `href="#…"` and `url(#…)` point to. */
  readonly references: readonly string[];
  /** All text between tags, entities resolved. */
  readonly text: string;
}

const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const token = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z_:][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const attribute = /\s+([A-Za-z_:][\w:.-]*)="([^"<]*)"/g;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Reads an XML 1.0 document as strictly as the standard asks (without prologue, comments and CDATA), or throws. */
export function parseXml(xml: string): XmlContent {
  if (!allowed.test(xml)) throw new Error("a character that XML forbids");
  const open: string[] = [];
  const ids: string[] = [];
  const references: string[] = [];
  let text = "";
  let at = 0;
  let roots = 0;
  token.lastIndex = 0;
  while (at < xml.length) {
    token.lastIndex = at;
    const match = token.exec(xml);
    if (match === null) throw new Error(`no token at ${at}: ${xml.slice(at, at + 60)}`);
    at = token.lastIndex;
    const [, closing, name = "", attributes = "", selfClosing, content] = match;
    if (content !== undefined) {
      if (open.length === 0 && content.trim() !== "") throw new Error("text outside the root");
      text += resolved(content);
      continue;
    }
    if (closing === "/") {
      const expected = open.pop();
      if (expected !== name) throw new Error(`</${name}> closes <${expected}>`);
      continue;
    }
    if (open.length === 0 && roots++ > 0) throw new Error("a second root");
    const seen = new Set<string>();
    for (const [, key = "", raw = ""] of attributes.matchAll(attribute)) {
      if (seen.has(key)) throw new Error(`attribute ${key} twice`);
      seen.add(key);
      const value = resolved(raw);
      if (key === "id") ids.push(value);
      const reference = /^(?:url\()?#([^)]*)\)?$/.exec(value)?.[1];
      if (reference !== undefined && !key.startsWith("fill") && !key.startsWith("stroke")) {
        references.push(reference);
      }
    }
    if (selfClosing !== "/") open.push(name);
  }
  if (open.length > 0 || roots !== 1) throw new Error(`left open: ${open.join(" ")}`);
  return { ids, references, text };
}

function resolved(raw: string): string {
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.exec(raw);
  if (bare !== null) throw new Error(`a bare & in ${raw.slice(0, 60)}`);
  return raw.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
