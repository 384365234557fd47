import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "#core/layout/text/cleanText.ts";
import { fonts } from "#core/layout/text/fonts.ts";
import { graphemes } from "#core/layout/text/graphemes.ts";
import { textWidth } from "#core/layout/text/textWidth.ts";
import { wrapText } from "#core/layout/text/wrapText.ts";
import { locales } from "#core/model/journeyMap.ts";
import { arbitraryText } from "../support/arbitraryMap.ts";

const anyText = fc.oneof(
  arbitraryText,
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(arbitraryText, { maxLength: 6 }).map((parts) => parts.join(" ")),
);
const anyShape = fc.record({
  font: fc.constantFrom("title", "body", "stage", "tiny"),
  width: fc.integer({ min: 20, max: 300 }),
  locale: fc.constantFrom(...locales),
});

test("[T3] no line is wider than its room, unless it is one character", () => {
  fc.assert(
    fc.property(anyText, anyShape, (text, shape) => {
      for (const line of wrapText(text, shape).lines) {
        if (graphemes(line).length > 1) {
          expect(textWidth(line, fonts[shape.font])).toBeLessThanOrEqual(shape.width + 1e-9);
        }
      }
    }),
  );
});

test("[T5] wrapping loses and splits no character: only spaces go and hyphens come", () => {
  const visible = (text: string) => text.replaceAll(/[\s-]/gu, "");
  fc.assert(
    fc.property(anyText, anyShape, (text, shape) => {
      const { lines } = wrapText(text, shape);
      expect(visible(lines.join(""))).toBe(visible(cleanText(text)));
    }),
  );
});

test("[T7] a clipped text begins as the whole one does", () => {
  fc.assert(
    fc.property(anyText, anyShape, (text, shape) => {
      const whole = wrapText(text, shape);
      const cut = wrapText(text, { ...shape, maxLines: 3 });
      expect(cut.lines).toEqual(whole.lines.slice(0, 3));
      expect(cut.clipped).toBe(whole.lines.length > 3);
    }),
  );
});
