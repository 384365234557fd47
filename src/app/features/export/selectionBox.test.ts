import { expect, test } from "vitest";
import { pictureOfMap } from "#core/scene/pictureOfMap.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { selectionBox } from "./selectionBox.ts";

const map = smallMap(
  { type: "addLane", id: "points", kind: "touchpoints" },
  { type: "addLane", id: "curve", kind: "emotion" },
);
const scene = pictureOfMap(map, { locale: "tr", theme: "light", figures: new Map() });
const boxOf = (kind: "touchpoint" | "stage" | "rating" | "note", id: string) =>
  selectionBox(scene, [{ kind, id }]);

test("a touchpoint is taken with its faces, a stage with its whole height", () => {
  const [point, face, stage] = [
    boxOf("touchpoint", "pay"),
    boxOf("rating", "pay/ayse"),
    boxOf("stage", "buy"),
  ];
  expect(point?.height ?? 0).toBeGreaterThan(face?.height ?? Infinity);
  expect(stage?.height ?? 0).toBeGreaterThan(point?.height ?? Infinity);
  expect(point?.width ?? Infinity).toBeLessThan(stage?.width ?? 0);
});

test("several things take the room around all of them; what is not drawn takes none", () => {
  const both = selectionBox(scene, [
    { kind: "touchpoint", id: "advert" },
    { kind: "touchpoint", id: "pay" },
  ]);
  expect(both?.x).toBe(boxOf("touchpoint", "advert")?.x);
  expect(both?.width ?? 0).toBeGreaterThan(boxOf("stage", "search")?.width ?? Infinity);
  expect(boxOf("note", "gone")).toBeUndefined();
});
