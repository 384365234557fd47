/** Marks are put in order in a time that grows with the square of their number. */
const longest = 1000;

/** A name without what cannot be seen and yet turns or joins letters; the end of an endless one is left out. */
export function visibleName(text: string): string {
  const seen = text.slice(0, longest).normalize("NFC").replace(unseen, "");
  return seen.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** Whether there is anything to see in a text. */
export function isVisible(text: string): boolean {
  return text.replace(unseen, "").replace(/[\s\p{Cc}]+/gu, "") !== "";
}

const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
