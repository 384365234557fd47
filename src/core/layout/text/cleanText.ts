const unwanted = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const plain = /^[ -~\u00a0-\u02ff\u0370-\u0482]*$/;

/**
 * The text as it can be drawn and written into XML: composed, its lines ended by `\n`, tabs as spaces, a replacement
 * character for each half of a broken pair, without control characters and overrides of the writing direction.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replaceAll(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll("\t", " ")
    .toWellFormed()
    .replaceAll(unwanted, "")
    .normalize("NFC");
}
