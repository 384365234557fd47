// eslint-disable-next-line no-control-regex -- control characters are what this removes
const unwanted =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
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
