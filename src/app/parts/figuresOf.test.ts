import { expect, test } from "vitest";
import { loadLaterWords, loadWords } from "../i18n/loadWords.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { figuresOf } from "./figuresOf.ts";

await loadLaterWords("tr");
const reader = await loadWords("tr");

test("every figure says what it was computed from, and the sums add up for the reader", () => {
  const { figures, rated, all } = figuresOf(smallMap(), "ayse", reader);
  expect([rated, all]).toEqual([2, 3]);
  expect(figures.map(({ kind, formula }) => [kind, formula])).toEqual([
    ["remembered", "(−1,5 − 1,5) / 2 = −1,5"],
    ["positivePeak", "+1,0: “Reklam”"],
    ["pit", "−1,5: “Ödeme”"],
    ["end", "−1,5: “Ödeme”"],
    ["mean", "−0,5 / 2 = −0,25"],
  ]);
});

test("where nothing is rated there is no figure, and none is 0", () => {
  expect(figuresOf(smallMap(), "ali", reader)).toEqual({ figures: [], rated: 0, all: 3 });
});
