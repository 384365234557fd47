import type { Locale } from "#core/model/journeyMap.ts";
import { breakWord } from "./breakWord.ts";
import { cleanText } from "./cleanText.ts";
import { isRightToLeft } from "./direction.ts";
import { type FontName, fonts } from "./fonts.ts";
import type { TextBlock } from "./textBlock.ts";
import { textWidth } from "./textWidth.ts";

export interface WrapOptions {
  readonly font: FontName;
  readonly width: number;
  /** How to hyphenate a word that is longer than a line. */
  readonly locale: Locale;
  /** More lines than this are cut off. */
  readonly maxLines?: number | undefined;
}

/** Two generations, each with room for the largest map: what is in use outlives what no longer is. */
const generation = { blocks: 40_000, letters: 10_000_000 } as const;
let young = new Map<string, TextBlock>();
let old = new Map<string, TextBlock>();
/** Of all that is young. */
let letters = 0;

/** A text cut into lines of at most a width; the same object for the same text while it is in use. */
export function wrapText(text: string, options: WrapOptions): TextBlock {
  const { font, width, locale, maxLines = 0 } = options;
  const key = `${font} ${width} ${locale} ${maxLines} ${text}`;
  const known = young.get(key);
  if (known !== undefined) return known;
  const block = old.get(key) ?? wrap(text, options);
  if (young.size >= generation.blocks || letters >= generation.letters)
    [old, young, letters] = [young, new Map(), 0];
  young.set(key, block);
  letters += key.length;
  return block;
}

function wrap(text: string, options: WrapOptions): TextBlock {
  const clean = cleanText(text).trim();
  const font = fonts[options.font];
  const limit = options.maxLines ?? Number.POSITIVE_INFINITY;
  const lines: string[] = [];
  for (const paragraph of clean === "" ? [] : clean.split("\n")) {
    if (lines.length > limit) break;
    lines.push(...wrapParagraph(paragraph, options, limit + 1 - lines.length));
  }
  const shown = lines.slice(0, limit);
  return {
    text: clean,
    lines: shown,
    font: options.font,
    width: Math.max(0, ...shown.map((line) => textWidth(line, font))),
    height: shown.length * font.lineHeight,
    clipped: lines.length > shown.length,
    rtl: isRightToLeft(clean),
  };
}

/** Spaces, except the unbreakable ones, and the places behind a dash or a slash and between East Asian characters. */
const pieces =
  /[^\S\u00a0\u202f]+|[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff](?:[\u3001\u3002\uff01\uff0c\uff1f])?|[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]*?[-–—/](?=[^\s\d])|(?:[\u00a0\u202f]|[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff])+/gu;

/** Without a dash, a slash or anything else at which a line may end but spaces. */
const plainWords = /^[ !-,.0-~\u00a1-\u02ff\u0370-\u0482\u2018-\u201f\u2026]*$/;

function piecesOf(paragraph: string): readonly string[] {
  return paragraph.match(plainWords.test(paragraph) ? / +|[^ ]+/g : pieces) ?? [];
}

const beginsWithSpace = /^\s/;

function wrapParagraph(paragraph: string, options: WrapOptions, limit: number): readonly string[] {
  const font = fonts[options.font];
  if (!beginsWithSpace.test(paragraph) && textWidth(paragraph, font) <= options.width) {
    return [paragraph.trimEnd()];
  }
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of piecesOf(paragraph)) {
    if (lines.length >= limit) return lines;
    const width = textWidth(piece, font);
    const isSpace = piece.trim() === "";
    if (used + width <= options.width || (isSpace && line !== "")) {
      if (!isSpace || line !== "") [line, used] = [line + piece, used + width];
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    const broken = width <= options.width ? [piece] : breakWord(piece, options);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? "";
    used = textWidth(line, font);
  }
  return [...lines, line.trimEnd()];
}
