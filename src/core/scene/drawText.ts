import type { Point } from "#core/layout/boxes.ts";
import { textRuns, type TextRun } from "#core/layout/text/textRuns.ts";
import { type Font, type FontName, fonts } from "#core/layout/text/fonts.ts";
import { isRightToLeft } from "#core/layout/text/direction.ts";
import type { TextBlock } from "#core/layout/text/textBlock.ts";
import { emojiAdvance, textWidth } from "#core/layout/text/textWidth.ts";
import type { EmojiPrimitive, TextPrimitive } from "./primitives.ts";

interface BlockStyle {
  readonly at: Point;
  readonly fill: string;
  /** Room for the block: right-to-left text and centred text need it; as wide as the block unless told. */
  readonly width?: number;
  readonly align?: "start" | "middle";
}

type Drawn = TextPrimitive | EmojiPrimitive;

const emojiSize = 1.15;
/** From the middle of a line down to its baseline, in ems: half the height of Inter's capitals. */
const middleToBaseline = 0.3636;

/** A wrapped text; where it was cut, its last line fades. */
export function drawBlock(block: TextBlock, style: BlockStyle): readonly Drawn[] {
  const font = fonts[block.font];
  const room = style.width ?? block.width;
  return block.lines.flatMap((line, index) => {
    const y = style.at.y + index * font.lineHeight + baselineIn(font);
    const opacity = block.clipped && index === block.lines.length - 1 ? 0.4 : undefined;
    const width = textWidth(line, font);
    const slack = style.align === "middle" ? (room - width) / 2 : block.rtl ? room - width : 0;
    const start = { x: style.at.x + slack, y };
    return drawRuns(line, { font, fill: style.fill, start, width, rtl: block.rtl, opacity });
  });
}

interface LineStyle {
  readonly font: FontName;
  readonly fill: string;
  /** Where its middle line stands. */
  readonly at: Point;
  readonly anchor?: "middle" | "end";
}

/** One line that is not wrapped, by the middle of its height. */
export function drawLine(
  text: string,
  { font: name, fill, at, anchor }: LineStyle,
): readonly Drawn[] {
  const font = fonts[name];
  const width = textWidth(text, font);
  const shift = anchor === "middle" ? width / 2 : anchor === "end" ? width : 0;
  const start = { x: at.x - shift, y: at.y + font.size * middleToBaseline };
  return drawRuns(text, { font, fill, start, width, rtl: isRightToLeft(text) });
}

function baselineIn(font: Font): number {
  return font.lineHeight / 2 + font.size * middleToBaseline;
}

interface RunStyle {
  readonly font: Font;
  readonly fill: string;
  readonly start: Point;
  readonly width: number;
  readonly rtl: boolean;
  readonly opacity?: number | undefined;
}

function drawRuns(line: string, style: RunStyle): readonly Drawn[] {
  const { font, start, width, rtl } = style;
  let used = 0;
  const runs = textRuns(line);
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return [drawRun(only, style)];
  return runs.map((run) => {
    const advance = run.emoji === undefined ? textWidth(run.text, font) : emojiAdvance * font.size;
    const left = rtl ? start.x + width - used - advance : start.x + used;
    used += advance;
    return drawRun(run, { ...style, start: { x: left, y: start.y }, width: advance });
  });
}

function drawRun(run: TextRun, { font, fill, start, width, rtl, opacity }: RunStyle): Drawn {
  const faded = opacity === undefined ? {} : { opacity };
  if (run.emoji !== undefined) {
    const size = emojiSize * font.size;
    const x = start.x + (width - size) / 2;
    const y = start.y - font.size * middleToBaseline - size / 2;
    return {
      type: "emoji",
      code: run.emoji,
      text: run.text,
      x,
      y,
      width: size,
      height: size,
      ...faded,
    };
  }
  const { size, weight } = font;
  // Nearly every line, and a map has thousands: written out, it is made in a fraction of the time.
  if (!rtl && opacity === undefined)
    return { type: "text", text: run.text, x: start.x, y: start.y, size, weight, fill, width };
  const placed = rtl
    ? { text: `\u202b${run.text}\u202c`, x: start.x + width, anchor: "end" as const }
    : { text: run.text, x: start.x };
  return { type: "text", ...placed, y: start.y, size, weight, fill, width, ...faded };
}
