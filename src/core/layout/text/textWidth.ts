import { advanceOf } from "./advance.ts";
import { isEmojiCluster } from "./textRuns.ts";
import type { Font, FontWeight } from "./fonts.ts";
import { graphemes } from "./graphemes.ts";

/** How far an emoji moves the pen, in ems; its picture is a little smaller. */
export const emojiAdvance = 1.3;

/** One past the last of the characters that are measured one by one. */
const simpleEnd = 0x2028;

/** The width of one line in map units: the sum of its advances, nothing else, in every browser and in Node. */
export function textWidth(text: string, font: Font): number {
  const advances = simpleAdvances[font.weight]();
  let ems = 0;
  for (let i = 0; i < text.length; i++) {
    const advance = advances[text.charCodeAt(i)] ?? Number.NaN;
    if (Number.isNaN(advance)) return clustersWidth(text, font);
    ems += advance;
  }
  return ems * font.size;
}

const simpleAdvances = { 400: advancesOf(400), 600: advancesOf(600) } as const;

/** By code; not a number where a character has to be seen in its cluster. Worked out when first asked for. */
function advancesOf(weight: FontWeight): () => Float64Array {
  let advances: Float64Array | undefined;
  return () => {
    advances ??= Float64Array.from({ length: simpleEnd }, (_, code) =>
      isSimple(code) ? advanceOf(code, weight) : Number.NaN,
    );
    return advances;
  };
}

/** Latin, Greek and Cyrillic letters without marks of their own, dashes and quotation marks. */
function isSimple(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0xa0 && code <= 0x2ff) ||
    (code >= 0x370 && code <= 0x482) ||
    (code >= 0x2010 && code < simpleEnd)
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
