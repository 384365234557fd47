import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { rowMove } from "./rowMove.ts";

const map = smallMap();

test("a row moves past its neighbour", () => {
  expect(rowMove(map, "advert", 1)).toEqual({ stage: "search" });
  expect(rowMove(map, "video", -1)).toEqual({ stage: "search", before: "advert" });
});

test("over the edge of its stage a row comes to the near end of the next", () => {
  expect(rowMove(map, "video", 1)).toEqual({ stage: "buy", before: "pay" });
  expect(rowMove(map, "pay", -1)).toEqual({ stage: "search" });
});

test("at the ends of the table there is nowhere to go", () => {
  expect(rowMove(map, "advert", -1)).toBeUndefined();
  expect(rowMove(map, "pay", 1)).toBeUndefined();
  expect(rowMove(map, "gone", 1)).toBeUndefined();
});
