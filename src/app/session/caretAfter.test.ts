import { expect, test } from "vitest";
import { caretAfter } from "./caretAfter.ts";

test("letters before the caret move it, letters behind it do not", () => {
  expect(caretAfter(5, "kargo geldi", "hızlı kargo geldi")).toBe(11);
  expect(caretAfter(5, "kargo geldi", "kargo geç geldi")).toBe(5);
});

test("a caret inside what was replaced stands behind what replaced it", () => {
  expect(caretAfter(4, "iyi kargo", "iyi paket")).toBe(4);
  expect(caretAfter(6, "bir iki üç", "bir dört üç")).toBe(8);
  expect(caretAfter(6, "bir iki üç", "bir  üç")).toBe(4);
});
