import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAdvances } from "#server/fonts/readAdvances.ts";
import { advanceOf, isInInter } from "./advance.ts";
import { fonts, type FontWeight } from "./fonts.ts";
import { emojiAdvance, textWidth } from "./textWidth.ts";

const fileOf = (weight: FontWeight) =>
  readFileSync(new URL(`../../../../server/fonts/Inter-${weight}.ttf`, import.meta.url));

test.each([400, 600] as const)(
  "[T1] at weight %i every character is as wide as in the font file",
  (weight) => {
    const { unitsPerEm, byCodePoint } = readAdvances(fileOf(weight));
    expect(byCodePoint.size).toBeGreaterThan(2000);
    for (const [code, advance] of byCodePoint) {
      expect([code, advanceOf(code, weight)]).toEqual([code, advance / unitsPerEm]);
    }
  },
);

test("[T1] a text is as wide as its characters together, without kerning", () => {
  const apart = Array.from("AVAToğşİ").reduce(
    (sum, letter) => sum + textWidth(letter, fonts.title),
    0,
  );
  expect(textWidth("AVAToğşİ", fonts.title)).toBeCloseTo(apart, 10);
});

test("[T1] letters that Inter lacks are estimated, marks on letters take no room", () => {
  expect(isInInter("ш".codePointAt(0) ?? 0)).toBe(true);
  expect(isInInter("漢".codePointAt(0) ?? 0)).toBe(false);
  expect(textWidth("漢", fonts.body)).toBe(13);
  expect(textWidth("a\u0336", fonts.body)).toBeCloseTo(textWidth("a", fonts.body), 10);
});

test("[T2] an emoji is one square, however many characters it is made of", () => {
  for (const emoji of ["😀", "👨‍👩‍👧‍👦", "🇹🇷", "1️⃣", "❤️", "👍🏽"]) {
    expect([emoji, textWidth(emoji, fonts.body)]).toEqual([emoji, 13 * emojiAdvance]);
  }
  expect(textWidth("1", fonts.body)).toBeLessThan(13);
});
