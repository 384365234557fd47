import { expect, test } from "vitest";
import { folded, isFound } from "./folded.ts";

test.each([
  ["IADE", "İade"],
  ["isik", "ışık"],
  ["magaza", "Mağaza"],
  ["ISTANBUL", "İstanbul"],
  ["istanbul", "ISTANBUL"],
  ["cicek gonder", "Çiçek gönderildi"],
  ["gönder çiçek", "Cicek gonderildi"],
])("%s finds %s", (search, text) => {
  expect(isFound(text, search)).toBe(true);
});

test("what is not in a text is not found, and an empty search finds all", () => {
  expect(isFound("İade", "iadeler")).toBe(false);
  expect(isFound("Çiçek", "ci ke")).toBe(false);
  expect(isFound("Çiçek", " ")).toBe(true);
});

test("letters that are no Latin ones stay what they are", () => {
  expect(folded("Й 東 🙂")).toBe(folded("й 東 🙂"));
});
