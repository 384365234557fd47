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

const cacheSize = 20_000;
const cache = new Map<string, TextBlock>();

/** A text cut into lines of at most a width; the same object for the same text while it is in use. */
export function wrapText(text: string, options: WrapOptions): TextBlock {
  const { font, width, locale, maxLines = 0 } = options;
  const key = `${font} ${width} ${locale} ${maxLines} ${text}`;
  let block = cache.get(key);
  if (block === undefined) {
    if (cache.size >= cacheSize) cache.clear();
    block = wrap(text, options);
    cache.set(key, block);
  }
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

function wrapParagraph(paragraph: string, options: WrapOptions, limit: number): readonly string[] {
  const font = fonts[options.font];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of paragraph.match(pieces) ?? []) {
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
