import { expect, test } from "vitest";
import { returnPath } from "./returnPath.ts";

test("[E17] one comes back to a place on this server only", () => {
  expect(returnPath("/m/abc?mode=table")).toBe("/m/abc?mode=table");
  expect(returnPath("/")).toBe("/");
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "m/abc",
  "/api/sign-in",
  "",
  undefined,
  ["/m/abc"],
])("[E17] %j is no place to come back to", (asked) => {
  expect(returnPath(asked)).toBe("/");
});
