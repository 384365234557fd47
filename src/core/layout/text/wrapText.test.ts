import { expect, test } from "vitest";
import { wrapText } from "./wrapText.ts";

const inTurkish = { font: "body", width: 132, locale: "tr" } as const;
const linesOf = (text: string) => wrapText(text, inTurkish).lines;

test("[T3] a text is broken at spaces, dashes and slashes, and at line ends", () => {
  expect(linesOf("Kurye zile basmadan geri dönüyor")).toEqual([
    "Kurye zile basmadan",
    "geri dönüyor",
  ]);
  expect(linesOf("bir\r\niki\n\nüç")).toEqual(["bir", "iki", "", "üç"]);
  expect(linesOf("Müşteri-hizmetleri/destek")).toEqual(["Müşteri-hizmetleri/", "destek"]);
});

test("[T3] an unbreakable space is not broken, East Asian text is broken anywhere", () => {
  expect(linesOf("aaaaaaaaaa 1\u00a0000\u00a0000 lira")[1]).toContain("1\u00a0000\u00a0000");
  expect(linesOf("顧客は店で靴を試着してから購入を決めます。").length).toBe(3);
});

test("[T4] a word longer than a line is broken at a syllable with a hyphen", () => {
  expect(linesOf("Çekoslovakyalılaştıramadıklarımızdan")).toEqual([
    "Çekoslovakyalılaştı-",
    "ramadıklarımızdan",
  ]);
});

test("[T5] what no syllable breaks is broken between characters, never inside one", () => {
  expect(linesOf("a\u0301".repeat(40)).every((line) => !line.startsWith("\u0301"))).toBe(true);
  const families = "👨‍👩‍👧‍👦".repeat(12);
  expect(linesOf(families).join("")).toBe(families);
  expect(linesOf(families).every((line) => line.startsWith("👨") && line.endsWith("👦"))).toBe(
    true,
  );
});

test("[T6] controls, halves of pairs and overrides of the direction do not reach a line", () => {
  expect(linesOf("a\u0000b\u202ec\ud800d\ttab")).toEqual(["abc\ufffdd tab"]);
});

test("[T7] with a limit, the lines beyond it are cut off and the block says so", () => {
  const long = wrapText("kelime ".repeat(60), { ...inTurkish, maxLines: 6 });
  expect([long.lines.length, long.clipped, long.height]).toEqual([6, true, 108]);
  expect(wrapText("kısa", { ...inTurkish, maxLines: 6 }).clipped).toBe(false);
  expect(wrapText("kelime ".repeat(60), inTurkish).clipped).toBe(false);
});

test("[T8] the first letter decides the direction", () => {
  expect(wrapText("שלום abc", inTurkish).rtl).toBe(true);
  expect(wrapText("12 مرحبا", inTurkish).rtl).toBe(true);
  expect(wrapText("abc שלום", inTurkish).rtl).toBe(false);
});

test("[T9] the same text gives the same block, an empty one no lines", () => {
  expect(wrapText("aynı metin", inTurkish)).toBe(wrapText("aynı metin", inTurkish));
  expect(wrapText("  \n ", inTurkish).lines).toEqual([]);
});

test("[T9] who types on in a long text does not fill the memory with what it was", () => {
  const shape = { ...inTurkish, maxLines: 6 };
  const before = wrapText("uzun", shape);
  for (let i = 0; i < 1200; i++) wrapText(`${i} `.repeat(20_000 / `${i} `.length), shape);
  expect(wrapText("uzun", shape)).not.toBe(before);
});

test("[T9] a text in use is not forgotten over all that a full map says", () => {
  const shape = { font: "body", width: 132, locale: "tr" } as const;
  const before = wrapText("Kapıda teslim", shape);
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 30_000; i++) wrapText(`${i}`, shape);
    expect(wrapText("Kapıda teslim", shape)).toBe(before);
  }
});
