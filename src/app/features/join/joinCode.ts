/** What stands in codes: no 0, 1, I and O, which look like others. */
const alphabet = /[^23456789ABCDEFGHJKLMNPQRSTUVWXYZ]/g;
export const codeLength = 8;

/** A code as it was typed, pasted or scanned, with nothing but its characters. */
export function cleanCode(typed: string): string {
  // In Turkish a small i would become İ: codes are plain letters.
  return typed.toUpperCase().replaceAll(alphabet, "").slice(0, codeLength);
}

/** A code as it stands on the beamer: `ABCD 2345`. */
export function shownCode(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code;
}
