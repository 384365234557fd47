const longestName = 100;
const nameless = "yolculuk";

/** The `Content-Disposition` of a file named after a map's title, also for programs that read no more than ASCII. */
export function dispositionOf(title: string, ending: string): string {
  const name = title
    .replaceAll(/[\p{C}<>:"/\\|?*]+/gu, " ")
    .slice(0, longestName)
    .toWellFormed()
    .trim();
  const encoded = encodeURIComponent(`${name || nameless}.${ending}`);
  const utf8 = encoded.replaceAll(/['()*]/g, escaped);
  return `attachment; filename="${asciiOf(name) || nameless}.${ending}"; filename*=UTF-8''${utf8}`;
}

/** Letters without their marks; a Turkish ı has none to lose. */
function asciiOf(name: string): string {
  const plain = name.replaceAll("ı", "i").normalize("NFKD");
  return plain.replaceAll(/[^\x20-\x7e]|["\\%]/g, "").trim();
}

function escaped(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
