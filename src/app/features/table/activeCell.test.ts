import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { cellNow, heldCell } from "./activeCell.ts";
import { columnsOf } from "./tableColumns.ts";
import { rowsOf } from "./tableRows.ts";

const shapeOf = (map = smallMap()) => ({
  rows: rowsOf(map),
  columns: columnsOf({ ...map, ...map.info }),
});

test("a cell stays the same when a colleague adds a row or a persona before it", () => {
  const held = heldCell({ row: 2, column: 3 }, shapeOf());
  const after = smallMap(
    { type: "addTouchpoint", id: "first", stage: "search", title: "", before: "advert" },
    { type: "addPersona", id: "can", name: "Can" },
    { type: "reorder", kind: "persona", id: "can", before: "ayse" },
  );
  expect(cellNow(held, shapeOf(after))).toEqual({ row: 3, column: 5 });
});

test("when its row is gone, the cell in its place is taken; a stage's head has only one", () => {
  const held = heldCell({ row: 2, column: 3 }, shapeOf());
  const after = smallMap({ type: "remove", targets: [{ kind: "touchpoint", id: "video" }] });
  expect(cellNow(held, shapeOf(after))).toEqual({ row: 2, column: 0 });
});
