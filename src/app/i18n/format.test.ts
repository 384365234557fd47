import { expect, test } from "vitest";
import { formatOf } from "./format.ts";

const tr = formatOf("tr");
const en = formatOf("en");
const now = Date.UTC(2026, 10, 21, 12);
const minute = 60_000;
const day = 24 * 60 * minute;

test("numbers carry one decimal, the language's mark and a real minus", () => {
  expect([tr.number(1.94), en.number(1.94)]).toEqual(["1,9", "1.9"]);
  expect([tr.score(4), en.score(4.26)]).toEqual(["4,0", "4.3"]);
  expect([tr.emotion(-1.7), en.emotion(1.3)]).toEqual(["−1,7", "+1.3"]);
  expect(tr.number(-0.01)).toBe("0");
  expect([tr.count(1234), en.count(1234)]).toEqual(["1.234", "1,234"]);
  expect([tr.typed(12345.5), tr.number(12345)]).toEqual(["12345,5", "12.345"]);
  expect([tr.percent(0.45), en.percent(0.45)]).toEqual(["%45", "45%"]);
});

test("ages are told in the largest whole unit, and never from the future", () => {
  expect(tr.relative(now - 5_000, now)).toBe("şimdi");
  expect(en.relative(now + minute, now)).toBe("now");
  expect(tr.relative(now - 50_000, now)).toBe("1 dakika önce");
  expect(tr.relative(now - 3 * minute, now)).toBe("3 dakika önce");
  expect(tr.relative(now - day, now)).toBe("dün");
  expect(en.relative(now - 45 * day, now)).toBe("last month");
  expect(en.relative(now - 500 * day, now)).toBe("9 Jul 2025");
});

test("sorting follows the alphabet of the language", () => {
  expect(["Ürün", "Çiçek", "Dal", "Ilık", "İade"].toSorted(tr.compare)).toEqual([
    "Çiçek",
    "Dal",
    "Ilık",
    "İade",
    "Ürün",
  ]);
  expect(["Map 10", "Map 2"].toSorted(en.compare)).toEqual(["Map 2", "Map 10"]);
});
