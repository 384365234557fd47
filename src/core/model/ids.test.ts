import { expect, test } from "vitest";
import { isId } from "./ids.ts";

test.each(["a", "0", "_-", "A".repeat(40), "t1"])("[M1] %s is an id", (id) => {
  expect(isId(id)).toBe(true);
});

test.each([
  "",
  "a/b",
  "a b",
  "ş",
  "A".repeat(41),
  "__proto__",
  "constructor",
  "toString",
  1,
  null,
  undefined,
  {},
])("[M1] %j is no id", (id) => {
  expect(isId(id)).toBe(false);
});
