import { expect, test } from "vitest";
import type { Locale } from "#core/model/journeyMap.ts";
import { hyphenate } from "./hyphenate.ts";

function parts(word: string, locale: Locale): string {
  const letters = Array.from(word);
  return hyphenate(letters, locale)
    .reduceRight((all: string[], at) => [...all.slice(0, at), "-", ...all.slice(at)], letters)
    .join("");
}

test.each([
  ["memnuniyet", "mem-nu-ni-yet"],
  ["müşteri", "müş-te-ri"],
  ["kampanya", "kam-pan-ya"],
  ["Türkçe", "Türk-çe"],
  ["saatler", "sa-at-ler"],
  ["İSTANBUL", "İS-TAN-BUL"],
])("[T4] Turkish: %s is broken as %s", (word, expected) => {
  expect(parts(word, "tr")).toBe(expected);
});

test.each([
  ["satisfaction", "sa-tis-fac-tion"],
  ["weather", "wea-ther"],
  ["delivery", "de-li-very"],
])("[T4] English: %s is broken as %s", (word, expected) => {
  expect(parts(word, "en")).toBe(expected);
});

test("[T4] numbers, codes and addresses get no hyphen", () => {
  expect(hyphenate(Array.from("1234567890"), "tr")).toEqual([]);
  expect(hyphenate(Array.from("a1b2c3d4"), "en")).toEqual([]);
});

test("[T11] an endless word is looked through once", () => {
  let reads = 0;
  const letters = new Proxy(Array.from("kargo".repeat(4000)), {
    get(target, key, receiver) {
      reads++;
      return Reflect.get(target, key, receiver);
    },
  });
  expect(hyphenate(letters, "tr").length).toBe(7999);
  expect(reads).toBeLessThan(20 * letters.length);
});
