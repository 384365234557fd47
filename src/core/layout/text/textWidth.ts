import { advanceOf } from "./advance.ts";
import { isEmojiCluster } from "./textRuns.ts";
import type { Font } from "./fonts.ts";
import { graphemes } from "./graphemes.ts";

/** How far an emoji moves the pen, in ems; its picture is a little smaller. */
export const emojiAdvance = 1.3;

const simple = /^[ -~\u00a0-\u02ff\u0370-\u0482\u2010-\u2027]*$/;

/** The width of one line in map units: the sum of its advances, nothing else, in every browser and in Node. */
export function textWidth(text: string, font: Font): number {
  let ems = 0;
  if (simple.test(text)) {
    for (let i = 0; i < text.length; i++) ems += advanceOf(text.charCodeAt(i), font.weight);
  } else {
    for (const cluster of graphemes(text)) ems += clusterWidth(cluster, font);
  }
  return ems * font.size;
}

function clusterWidth(cluster: string, font: Font): number {
  if (isEmojiCluster(cluster)) return emojiAdvance;
  let ems = 0;
  for (const character of cluster) ems += advanceOf(character.codePointAt(0) ?? 0, font.weight);
  return ems;
}
