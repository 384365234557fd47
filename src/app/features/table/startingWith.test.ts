import { expect, test } from "vitest";
import { startingWith } from "./startingWith.ts";

test("a letter finds a name in either language, whatever its case and dots", () => {
  expect(startingWith(["Know me", "Inform me"], "i")).toBe(1);
  expect(startingWith(["", "İnsan", "Ürün"], "i")).toBe(1);
  expect(startingWith(["", "İnsan", "Ürün"], "U")).toBe(2);
});

test("no name begins with the name of a key", () => {
  expect(startingWith(["", "Human"], "Shift")).toBeUndefined();
});
