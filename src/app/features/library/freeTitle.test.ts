import { expect, test } from "vitest";
import { freeTitle } from "./freeTitle.ts";

test("a title that another map has gets the first free number", () => {
  expect(freeTitle("Otel", ["Mağaza"])).toBe("Otel");
  expect(freeTitle("Otel", ["Otel"])).toBe("Otel (2)");
  expect(freeTitle("Otel", ["Otel", "Otel (2)"])).toBe("Otel (3)");
});
