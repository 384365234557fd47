/* Every character that XML 1.0 forbids: controls, halves of pairs and two more. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Any text as it can stand in XML, between tags or in a quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(forbidden, "\ufffd")
    .replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A tag with its attributes; those without a value are left out, numbers keep two decimals. */
export function tag(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : escapeXml(value)}"`,
    )
    .join("");
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A number with at most two decimals; what is not finite counts as 0. */
export function short(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 + 0) : "0";
}
