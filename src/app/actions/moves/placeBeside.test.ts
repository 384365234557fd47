import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { placeBeside } from "./placeBeside.ts";

const map = smallMap();

test("a touchpoint moves past its neighbour", () => {
  expect(placeBeside(map, "advert", 1)).toEqual({ stage: "search" });
  expect(placeBeside(map, "video", -1)).toEqual({ stage: "search", before: "advert" });
});

test("over the edge of its stage it comes to the near end of the next", () => {
  expect(placeBeside(map, "video", 1)).toEqual({ stage: "buy", before: "pay" });
  expect(placeBeside(map, "pay", -1)).toEqual({ stage: "search" });
});

test("at the ends of the map there is nowhere to go", () => {
  expect(placeBeside(map, "advert", -1)).toBeUndefined();
  expect(placeBeside(map, "pay", 1)).toBeUndefined();
  expect(placeBeside(map, "gone", 1)).toBeUndefined();
});
