import { expect, test } from "vitest";
import { initialsOf } from "./initialsOf.ts";

test("initials are those of the first and the last word, in the capitals of the language", () => {
  expect(initialsOf("Mehmet Kaya", "tr")).toBe("MK");
  expect(initialsOf("  irem  su  ışık ", "tr")).toBe("İI");
  expect(initialsOf("irem", "en")).toBe("I");
  expect(initialsOf("👩‍🚀 Ay", "tr")).toBe("👩‍🚀A");
  expect(initialsOf("", "tr")).toBe("");
});
