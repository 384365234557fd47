import { expect, test } from "vitest";
import { shortened } from "./shortened.ts";

test("only what is longer is cut, and not behind a space", () => {
  expect(shortened("kısa", 4)).toBe("kısa");
  expect(shortened("çok uzun", 4)).toBe("çok…");
});

test("an emoji is kept or left out as a whole", () => {
  expect(shortened("👩‍👧👩‍👧", 2)).toBe("👩‍👧👩‍👧");
  expect(shortened("👩‍👧👩‍👧👩‍👧", 2)).toBe("👩‍👧👩‍👧…");
});
