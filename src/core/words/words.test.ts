import { describe, expect, test } from "vitest";
import type { Refusal } from "#core/commands/refusal.ts";
import { entityFields, infoFields, ratingFields } from "#core/model/fields.ts";
import { formatEmotion, formatScore } from "./numbers.ts";
import { channelName } from "./map/mapWords.ts";
import { fieldName, refusalSentence, wordsOf } from "./words.ts";

const [tr, en] = [wordsOf("tr"), wordsOf("en")];

describe("channels", () => {
  test("of the product have a name in both languages", () => {
    expect(channelName(tr, "mobile-app")).toBe("Mobil uygulama");
    expect(channelName(en, "mobile-app")).toBe("Mobile app");
    expect(channelName(tr, "in-product")).toBe("Ürünün içinde");
  });

  test("of a team stay as typed, whatever they are called", () => {
    expect(channelName(tr, "Kiosk")).toBe("Kiosk");
    expect(channelName(en, "toString")).toBe("toString");
    expect(channelName(en, "__proto__")).toBe("__proto__");
  });
});

test("every field of the model has a name in both languages", () => {
  const fields = [infoFields, ratingFields, ...Object.values(entityFields)].flatMap(Object.keys);
  for (const words of [tr, en]) {
    expect(fields.filter((field) => !(field in words.report.fields))).toEqual([]);
  }
  expect(fieldName(tr, "emotion")).toBe("duygu");
  expect(fieldName(tr, "constructor")).toBe("constructor");
});

test("every refusal has a sentence in both languages", () => {
  const refusals: readonly Refusal[] = [
    { refused: "gone" },
    { refused: "text-too-long", max: 20_000 },
    { refused: "bad-value", field: "age", fault: "out-of-range" },
    { refused: "emotion-out-of-range" },
    { refused: "satisfaction-out-of-range" },
    { refused: "lane-exists" },
    { refused: "no-note-lane" },
    { refused: "lane-frozen" },
    { refused: "no-stage" },
    { refused: "id-taken" },
    { refused: "too-many", max: 200 },
  ];
  for (const words of [tr, en]) {
    const told = refusals.map(({ refused }) => refused);
    expect(told.toSorted()).toEqual(Object.keys(words.refusals).toSorted());
    const sentences = refusals.map((refusal) => refusalSentence(words, refusal));
    expect(new Set(sentences).size).toBe(refusals.length);
    expect(sentences.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
  }
  expect(refusalSentence(tr, { refused: "text-too-long", max: 20_000 })).toContain("20.000");
  expect(refusalSentence(en, { refused: "bad-value", field: "age", fault: "out-of-range" })).toBe(
    "Nothing changed; age: out of range.",
  );
});

test("scores and emotions follow the language", () => {
  expect(formatScore(4.25, "tr")).toBe("4,3");
  expect(formatScore(4, "en")).toBe("4.0");
  expect(formatEmotion(1.9, "tr")).toBe("+1,9");
  expect(formatEmotion(-1.7, "en")).toBe("−1.7");
  expect(formatEmotion(0, "tr")).toBe("0,0");
});
