import { expect, test } from "vitest";
import { mergedCaret } from "./mergeCaret.ts";

test("the caret stays with its letter when a colleague types before it", () => {
  expect(mergedCaret({ start: 6, end: 6 }, "Kapıda", "Hep kapıda")).toEqual({ start: 10, end: 10 });
});

test("what a colleague types behind the caret does not move it", () => {
  expect(mergedCaret({ start: 2, end: 4 }, "Kapıda", "Kapıda teslim")).toEqual({
    start: 2,
    end: 4,
  });
});

test("a caret inside what a colleague deleted goes to where it was", () => {
  expect(mergedCaret({ start: 4, end: 5 }, "ab123cd", "abcd")).toEqual({ start: 2, end: 2 });
});
