import { expect, test } from "vitest";
import { layoutMap } from "#core/layout/layoutMap.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { columnLookedAt } from "./columnLookedAt.ts";

const layout = layoutMap(smallMap(), { locale: "tr", mode: "edit" });
const columnOf = (id: string) => {
  const column = layout.columns.find((each) => each.id === id);
  if (column === undefined) throw new Error(`there is no column ${id}`);
  return { x: column.x, y: 0, width: column.width, height: 100 };
};
const [first] = layout.stages;
if (first === undefined) throw new Error("there is no stage");

test("who looks at one touchpoint looks at that, and who sees a whole stage at the stage", () => {
  expect(columnLookedAt(layout, { visible: columnOf("video"), selection: [] })).toBe("video");
  expect(columnLookedAt(layout, { visible: first.box, selection: [] })).toBe("search");
});

test("what is selected is looked at where it shows, also by a rating or a cell of it", () => {
  const seen = (kind: "touchpoint" | "rating" | "cell", id: string, at: string) =>
    columnLookedAt(layout, { visible: columnOf(at), selection: [{ kind, id }] });
  expect(seen("touchpoint", "advert", "advert")).toBe("advert");
  expect(seen("touchpoint", "pay", "advert")).toBe("advert");
  expect(seen("rating", "pay/ayse", "pay")).toBe("pay");
  expect(seen("cell", "lane/pay", "pay")).toBe("pay");
});

test("beside the map there is nothing to look at", () => {
  const visible = { x: -900, y: 0, width: 100, height: 100 };
  expect(columnLookedAt(layout, { visible, selection: [] })).toBeUndefined();
});
