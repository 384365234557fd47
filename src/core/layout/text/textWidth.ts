import { advanceOf } from "./advance.ts";
import { isEmojiCluster } from "./textRuns.ts";
import type { Font, FontWeight } from "./fonts.ts";
import { graphemes } from "./graphemes.ts";

/** How far an emoji moves the pen, in ems; its picture is a little smaller. */
export const emojiAdvance = 1.3;

const minus = 0x2212;

/** One past the last of the characters that are measured one by one. */
const simpleEnd = minus + 1;

/** The width of one line in map units: the sum of its advances, nothing else, in every browser and in Node. */
export function textWidth(text: string, font: Font): number {
  const advances = simpleAdvances[font.weight];
  let ems = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let advance = advances[code] ?? Number.NaN;
    if (advance === unknown) advance = advances[code] = simpleAdvance(code, font.weight);
    if (Number.isNaN(advance)) return clustersWidth(text, font);
    ems += advance;
  }
  return ems * font.size;
}

const unknown = -1;

/** By code; not a number where a character has to be seen in its cluster. Each worked out when first met. */
const simpleAdvances = {
  400: new Float64Array(simpleEnd).fill(unknown),
  600: new Float64Array(simpleEnd).fill(unknown),
} as const;

function simpleAdvance(code: number, weight: FontWeight): number {
  return isSimple(code) ? advanceOf(code, weight) : Number.NaN;
}

/** Latin, Greek and Cyrillic letters without marks of their own, dashes, quotation marks and the minus of every figure. */
function isSimple(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0xa0 && code <= 0x2ff) ||
    (code >= 0x370 && code <= 0x482) ||
    (code >= 0x2010 && code <= 0x2027) ||
    code === minus
  );
}

function clustersWidth(text: string, font: Font): number {
  let ems = 0;
  for (const cluster of graphemes(text)) ems += clusterWidth(cluster, font);
  return ems * font.size;
}

function clusterWidth(cluster: string, font: Font): number {
  if (isEmojiCluster(cluster)) return emojiAdvance;
  let ems = 0;
  for (const character of cluster) ems += advanceOf(character.codePointAt(0) ?? 0, font.weight);
  return ems;
}
