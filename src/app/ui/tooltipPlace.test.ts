import { expect, test } from "vitest";
import { tooltipPlace } from "./tooltipPlace.ts";

const view = { width: 400, height: 300 };
const tip = { width: 100, height: 20 };

test("a tooltip stands in the middle of the wanted side", () => {
  const anchor = { left: 180, top: 100, width: 40, height: 30 };
  expect(tooltipPlace(anchor, tip, { side: "bottom", view })).toEqual({ left: 150, top: 136 });
  expect(tooltipPlace(anchor, tip, { side: "top", view })).toEqual({ left: 150, top: 74 });
  expect(tooltipPlace(anchor, tip, { side: "right", view })).toEqual({ left: 226, top: 105 });
  expect(tooltipPlace(anchor, tip, { side: "left", view })).toEqual({ left: 74, top: 105 });
});

test("where there is no room it stands on the other side", () => {
  const low = { left: 180, top: 270, width: 40, height: 30 };
  expect(tooltipPlace(low, tip, { side: "bottom", view }).top).toBe(244);
  const atTheRight = { left: 350, top: 100, width: 40, height: 30 };
  expect(tooltipPlace(atTheRight, tip, { side: "right", view }).left).toBe(244);
});

test("it never leaves the window", () => {
  const corner = { left: 380, top: 0, width: 20, height: 20 };
  expect(tooltipPlace(corner, tip, { side: "bottom", view }).left).toBe(296);
  const leftCorner = { left: 0, top: 0, width: 20, height: 20 };
  expect(tooltipPlace(leftCorner, tip, { side: "bottom", view }).left).toBe(4);
});
