import { expect, test } from "vitest";
import { limits } from "#core/wire/limits.ts";
import { typedName } from "./typedName.ts";

test("a typed name keeps what can be seen of it, up to the length of names", () => {
  expect(typedName(" \u202eAy\u200bşe\u2066  Nur ")).toBe("Ayşe Nur");
  expect(typedName("a".repeat(10_000))).toBe("a".repeat(limits.nameLength));
});

test("a name of nothing that can be seen is none", () => {
  expect(typedName("\u200b\u200d\u202e \u00ad\ufeff")).toBe("");
});
