import { expect, test } from "vitest";
import { isTooHeavy } from "./isTooHeavy.ts";

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

test("[F4] a file that nests deeper than any map is too heavy", () => {
  expect(isTooHeavy(nested(50))).toBe(false);
  expect(isTooHeavy(nested(51))).toBe(true);
  expect(isTooHeavy(`[${Array(100).fill(nested(40)).join()}]`)).toBe(false);
});

test("[F4] a file of more values than any map is too heavy", () => {
  expect(isTooHeavy(`[${"1,".repeat(500_000)}1]`)).toBe(false);
  expect(isTooHeavy(`[${"1,".repeat(500_001)}1]`)).toBe(true);
});

test("what stands in texts weighs nothing", () => {
  const text = JSON.stringify('"\\,[{'.repeat(200_000));
  expect(isTooHeavy(`[${text}]`)).toBe(false);
  expect(isTooHeavy('"[[[[\\')).toBe(false);
});
