/**
 * The text of a file, `undefined` where it is none: UTF-8, or UTF-16 where it begins with its mark, as Windows editors
 * write it.
 */
export function textOfFile(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
