import { expect, test } from "vitest";
import { layoutMap } from "#core/layout/layoutMap.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { itemsOf } from "../itemsOf.ts";
import { neighbour } from "./neighbour.ts";
import type { Direction } from "./neighbour.ts";

const map = smallMap(
  { type: "addStage", id: "wait", title: "Bekleme", before: "buy" },
  { type: "addLane", id: "cards", kind: "touchpoints" },
  { type: "addLane", id: "curve", kind: "emotion" },
  { type: "addLane", id: "thoughts", kind: "notes", noteKind: "thought" },
);
const items = itemsOf(layoutMap(map, { locale: "tr", mode: "edit" }));

function walked(start: string, ...directions: readonly Direction[]): string {
  let at = items.find(({ kind, id }) => `${kind} ${id}` === start);
  for (const direction of directions) at = at && neighbour(items, at, direction);
  return at === undefined ? "nothing" : `${at.kind} ${at.id}`;
}

test("down and up go past the curve by one of its faces", () => {
  expect(walked("touchpoint advert", "down")).toMatch(/^rating advert\//);
  expect(walked("touchpoint advert", "down", "down")).toBe("cell thoughts/advert");
  expect(walked("touchpoint advert", "down", "down", "up", "up")).toBe("touchpoint advert");
});

test("from card to card one comes by the header of a stage without any", () => {
  expect(walked("touchpoint video", "right")).toBe("stage wait");
  expect(walked("touchpoint video", "right", "right")).toBe("stage buy");
  expect(walked("touchpoint pay", "left")).toBe("stage wait");
  expect(walked("stage wait", "down")).toMatch(/^cell thoughts\//);
});
