import * as v from "valibot";
import { isVisible, visibleName } from "../access/visibleName.ts";

/** A text that people type, on several lines, of so many UTF-16 units; it may be empty. */
export function writtenText(most: number) {
  return v.pipe(v.string(), v.transform(plainText), v.maxLength(most));
}

/** A text with something to see in it. */
export function visibleText(most: number) {
  return v.pipe(writtenText(most), v.check(isVisible));
}

/** What somebody or something is called, on one line, of so many UTF-16 units; it may be empty. */
export function writtenName(most: number) {
  return v.pipe(v.string(), v.transform(visibleName), v.maxLength(most));
}

/** A text as it can be kept and shown: whole characters, lines ended alike, nothing that is no writing. */
function plainText(typed: string): string {
  const lines = typed
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ");
  return lines.replace(/[^\P{Cc}\n]/gu, "").trim();
}
