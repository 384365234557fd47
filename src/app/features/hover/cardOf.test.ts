import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { loadLaterWords, loadWords } from "../../i18n/loadWords.ts";
import { ratingKey } from "../../state/selection.ts";
import { cardOf } from "./cardOf.ts";

await loadLaterWords("tr");
await loadLaterWords("en");
const turkish = await loadWords("tr");
const english = await loadWords("en");

const rated = (touchpoint: string, persona = "ayse") =>
  ({ kind: "rating", id: ratingKey(touchpoint, persona) }) as const;

test("a face says what was felt there, what it rests on, and that it is pit and end", () => {
  const map = smallMap({
    type: "rate",
    ratings: [
      {
        touchpoint: "pay",
        persona: "ayse",
        fields: { feeling: "öfkeli", evidence: "survey", count: 1058, date: "2026-03-12" },
      },
    ],
  });
  expect(cardOf(rated("pay"), { map, ...turkish })).toEqual({
    title: "Ayşe · Ödeme",
    lines: [
      "Dip ve son",
      "Duygu −1,5 · Çok kötü",
      "Memnuniyet 2,0 / 5",
      "öfkeli",
      "Anket · n = 1.058 · 12 Mar 2026",
    ],
  });
});

test("a score nobody gave is said to be worked out, and a missing one to be missing", () => {
  const map = smallMap();
  expect(cardOf(rated("advert"), { map, ...english })?.lines).toEqual([
    "Peak",
    "Emotion +1.0 · Good",
    "Satisfaction ≈ 4.0 / 5: not rated, worked out from the emotion",
    "Nobody has said what this rests on",
  ]);
  expect(cardOf(rated("pay", "ali"), { map, ...english })?.lines).toEqual(["Not rated"]);
});

test("where all scores are the same there is neither peak nor pit, as on the curve", () => {
  const ratings = [{ touchpoint: "video", persona: "ali", fields: { emotion: 1 } }];
  const map = smallMap({ type: "rate", ratings });
  expect(cardOf(rated("video", "ali"), { map, ...english })?.lines[0]).toBe("End");
});

test("a touchpoint says its facts in words", () => {
  const map = smallMap();
  expect(cardOf({ kind: "touchpoint", id: "pay" }, { map, ...english })).toEqual({
    title: "Ödeme",
    lines: ["Mobile app · Product · Finans"],
  });
});

test("the lane of the curve says how the remembered scores come about", () => {
  const map = smallMap({ type: "addLane", id: "curve", kind: "emotion" });
  expect(cardOf({ kind: "lane", id: "curve" }, { map, ...turkish })?.lines).toEqual([
    "Akılda kalan: en güçlü an ile son anın ortası",
    "Ayşe: (−1,5 − 1,5) / 2 = −1,5",
  ]);
});

test("what is gone and what shows everything itself has no card", () => {
  const map = smallMap();
  expect(cardOf(rated("gone"), { map, ...english })).toBeUndefined();
  expect(cardOf({ kind: "stage", id: "buy" }, { map, ...english })).toBeUndefined();
});
