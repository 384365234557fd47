import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";
import { comparisonTable } from "./row.ts";

test("a quantile is the value below which that share lies", () => {
  const values = [5, 1, 4, 2, 3, 6, 7, 8, 9, 10];
  expect(quantile(values, 0.5)).toBe(6);
  expect(quantile(values, 0.95)).toBe(10);
  expect(quantile([], 0.5)).toBeNaN();
});

test("a comparison prints ratios, and whether the aim was met", () => {
  const rows = [
    { what: "picture", unit: "ms", ours: 50, peer: 100, aim: 0.5 },
    { what: "heap", unit: "MB", ours: 30, peer: 20, aim: 1 },
  ] as const;
  const table = comparisonTable({ title: "Canvas", peer: "other", rows });
  expect(table).toContain("0.50×  aim ≤ 0.5 met");
  expect(table).toContain("1.50×  aim ≤ 1 MISSED");
});
