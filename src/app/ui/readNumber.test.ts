import { expect, test } from "vitest";
import { readNumber, steppedNumber } from "./readNumber.ts";

const emotion = { min: -2, max: 2, digits: 1 };

test("a comma and a point both mark the decimals", () => {
  expect(readNumber("1,5", emotion)).toEqual({ value: 1.5 });
  expect(readNumber(" −0.5 ", emotion)).toEqual({ value: -0.5 });
});

test("an empty field is no number, and no zero", () => {
  expect(readNumber("  ", emotion)).toEqual({ value: undefined });
});

test("what is out of bounds or no number is refused", () => {
  expect(readNumber("9", emotion)).toEqual({ fault: "out-of-range" });
  expect(readNumber("-2,1", emotion)).toEqual({ fault: "out-of-range" });
  expect(readNumber("iyi", emotion)).toEqual({ fault: "not-a-number" });
});

test("numbers are rounded to the digits of the field", () => {
  expect(readNumber("1,26", emotion)).toEqual({ value: 1.3 });
  expect(readNumber("34,6", { min: 0, max: 120, digits: 0 })).toEqual({ value: 35 });
  expect(Object.is(steppedNumber(-0.1, 0.1, emotion), 0)).toBe(true);
});

test("steps stop at the bounds and begin at zero or the nearest bound", () => {
  expect(steppedNumber(1.9, 0.5, emotion)).toBe(2);
  expect(steppedNumber(0.1, 0.2, emotion)).toBe(0.3);
  expect(steppedNumber(undefined, 0.1, emotion)).toBe(0);
  expect(steppedNumber(undefined, 1, { min: 1, max: 5, digits: 1 })).toBe(1);
});
