import { expect, test } from "vitest";
import { cleanCode, shownCode } from "./joinCode.ts";

test.each([
  ["abcd2345", "ABCD2345"],
  ["ABCD 2345", "ABCD2345"],
  ["abcd-2345 ", "ABCD2345"],
  ["#ABCD2345", "ABCD2345"],
  ["ab0c1dio", "ABCD"],
  ["ABCD2345XYZ", "ABCD2345"],
  ["", ""],
])("%s is read as %s", (typed, code) => {
  expect(cleanCode(typed)).toBe(code);
});

test("a code is shown in two groups as soon as it has a second", () => {
  expect(["", "ABCD", "ABCD2", "ABCD2345"].map(shownCode)).toEqual([
    "",
    "ABCD",
    "ABCD 2",
    "ABCD 2345",
  ]);
});
