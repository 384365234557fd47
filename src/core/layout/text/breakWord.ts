import type { Locale } from "#core/model/journeyMap.ts";
import { type FontName, fonts } from "./fonts.ts";
import { graphemes } from "./graphemes.ts";
import { hyphenate } from "./hyphenate.ts";
import { textWidth } from "./textWidth.ts";

interface BreakOptions {
  readonly font: FontName;
  readonly width: number;
  readonly locale: Locale;
}

/** A word longer than a line in pieces that fit: at syllables with a hyphen, else between characters without one. */
export function breakWord(word: string, options: BreakOptions): readonly string[] {
  const font = fonts[options.font];
  const characters = graphemes(word);
  const widths = characters.map((character) => textWidth(character, font));
  const hyphens = new Set(hyphenate(characters, options.locale));
  const room = options.width - textWidth("-", font);
  const lines: string[] = [];
  let start = 0;
  while (start < characters.length) {
    const end = endOfFit(widths, start, options.width);
    const hyphen =
      end < characters.length
        ? lastHyphen(hyphens, start, endOfFit(widths, start, room))
        : undefined;
    lines.push(characters.slice(start, hyphen ?? end).join("") + (hyphen === undefined ? "" : "-"));
    start = hyphen ?? end;
  }
  return lines;
}

/** One past the last character that fits behind `start`; at least one always does. */
function endOfFit(widths: readonly number[], start: number, width: number): number {
  let end = start;
  let used = 0;
  while (end < widths.length && (end === start || used + (widths[end] ?? 0) <= width)) {
    used += widths[end++] ?? 0;
  }
  return end;
}

function lastHyphen(hyphens: ReadonlySet<number>, start: number, end: number): number | undefined {
  for (let at = end; at > start + 1; at--) if (hyphens.has(at)) return at;
  return undefined;
}
