import { expect, test } from "vitest";
import { between } from "./glide.ts";

test("a glide begins where one is and ends where one goes", () => {
  const [from, end] = [
    { x: 0, y: 40, zoom: 1 },
    { x: -200, y: 0, zoom: 0.5 },
  ];
  expect(between(from, end, 0)).toEqual(from);
  expect(between(from, end, 0.5)).toEqual({ x: -100, y: 20, zoom: 0.75 });
  expect(between(from, end, 1)).toEqual(end);
});
