import { expect, test } from "vitest";
import { markSeen, useSeenHints, validHints } from "./seenHints.ts";

test("what storage gives back is taken field by field, junk is left out", () => {
  expect(validHints({ name: true, help: "yes", more: true })).toEqual({ name: true });
  expect(validHints(null)).toEqual({});
  expect(validHints("junk")).toEqual({});
});

test("each hint is remembered by itself", () => {
  markSeen("help");
  expect(useSeenHints.getState()).toEqual({ name: false, help: true });
});
