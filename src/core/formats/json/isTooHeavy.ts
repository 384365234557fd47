/** How deep a file may nest; a map needs 8. */
const maxDepth = 50;

/** How many commas a file may have: a map with as many values would be past what a document holds. */
const maxCommas = 500_000;

/**
 * Whether a text would be dear to parse as JSON: objects of millions of fields cost the engine half a minute where
 * their letters cost it nothing. Looks at brackets and commas outside of strings, once, without building anything.
 */
export function isTooHeavy(json: string): boolean {
  let [depth, commas] = [0, 0];
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case '"':
        at = endOfString(json, at);
        break;
      case ",":
        if (++commas > maxCommas) return true;
        break;
      case "{":
      case "[":
        if (++depth > maxDepth) return true;
        break;
      case "}":
      case "]":
        depth--;
        break;
      default:
    }
  }
  return false;
}

/** Where the string that begins at a quotation mark ends. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at;
}
