/** A name without what cannot be seen and yet turns or joins letters. */
export function visibleName(text: string): string {
  const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
  const seen = text.normalize("NFC").replace(unseen, "");
  return seen.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
