import { graphemes } from "#core/layout/text/graphemes.ts";

/** A text, of a longer one its first characters and an ellipsis; no letter loses its marks, no emoji a part. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = graphemes(text);
  return letters.length <= most ? text : `${letters.slice(0, most).join("").trimEnd()}…`;
}
