import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { moveInTable, tabbed } from "./moveInTable.ts";
import type { Cell, Step } from "./moveInTable.ts";
import { columnsOf } from "./tableColumns.ts";
import { rowsOf } from "./tableRows.ts";

// Rows: 0 stage, 1 advert, 2 video, 3 add, 4 stage, 5 pay, 6 add.
const map = smallMap();
const extent = { rows: rowsOf(map), columnCount: columnsOf({ ...map, ...map.info }).length };
const last = extent.columnCount - 1;

const from = (row: number, column: number) => (step: Step) => {
  const to = moveInTable({ row, column }, step, extent);
  return [to.row, to.column];
};

test("arrows go cell by cell and stop at the edges", () => {
  expect(from(1, 1)("left")).toEqual([1, 0]);
  expect(from(1, 0)("left")).toEqual([1, 0]);
  expect(from(1, last)("right")).toEqual([1, last]);
  expect(from(0, 0)("right")).toEqual([0, 0]);
});

test("between scores the heads of stages are stepped over; in the first column they are not", () => {
  expect(from(2, 3)("down")).toEqual([5, 3]);
  expect(from(5, 3)("up")).toEqual([2, 3]);
  expect(from(5, 3)("down")).toEqual([5, 3]);
  expect(from(2, 0)("down")).toEqual([3, 0]);
});

test("home, end, pages and control lead to the edges", () => {
  expect(from(1, 3)("row-start")).toEqual([1, 0]);
  expect(from(1, 3)("row-end")).toEqual([1, last]);
  expect(from(2, 3)("column-start")).toEqual([1, 3]);
  expect(from(1, 3)("column-end")).toEqual([5, 3]);
  expect(from(1, 3)("page-down")).toEqual([5, 3]);
  expect(from(5, 3)("table-start")).toEqual([0, 0]);
  expect(from(0, 0)("table-end")).toEqual([5, last]);
});

test("the tab key reads every cell once, there and back, and then leaves", () => {
  const forward: Cell[] = [];
  let cell: Cell | undefined = { row: 0, column: 0 };
  while (cell !== undefined) {
    forward.push(cell);
    cell = tabbed(cell, false, extent);
  }
  expect(forward).toHaveLength(4 + 3 * extent.columnCount);
  const back: Cell[] = [];
  cell = forward.at(-1);
  while (cell !== undefined) {
    back.push(cell);
    cell = tabbed(cell, true, extent);
  }
  expect(back.toReversed()).toEqual(forward);
});
