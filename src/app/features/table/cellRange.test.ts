import { describe, expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { cellCount, isInRange, nextInRange, rangeBetween, stretched, tiled } from "./cellRange.ts";
import type { Cell, Step } from "./moveInTable.ts";
import { columnsOf } from "./tableColumns.ts";
import { rowsOf } from "./tableRows.ts";

// Rows: 0 stage, 1 advert, 2 video, 3 add, 4 stage, 5 pay, 6 add.
const map = smallMap();
const rows = rowsOf(map);
const extent = { rows, columnCount: columnsOf({ ...map, ...map.info }).length };
const at = (row: number, column: number): Cell => ({ row, column });
const block = rangeBetween(at(5, 1), at(1, 2), rows) ?? expect.unreachable("it has six cells");

test("a block holds the touchpoints between its corners, in whatever order these are given", () => {
  expect(block).toEqual({ rows: [1, 2, 5], firstColumn: 1, lastColumn: 2 });
  expect(cellCount(block)).toBe(6);
  expect([at(2, 2), at(3, 1), at(4, 1), at(2, 3)].map((cell) => isInRange(block, cell))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("one cell is no block", () => {
  expect(rangeBetween(at(1, 1), at(1, 1), rows)).toBeUndefined();
  expect(rangeBetween(at(2, 1), at(4, 1), rows)).toBeUndefined();
});

test("a corner steps over heads of stages, in the first column as in the others", () => {
  const from = (row: number, column: number) => (step: Step) => {
    const to = stretched(at(row, column), step, extent);
    return [to.row, to.column];
  };
  expect(from(2, 0)("down")).toEqual([5, 0]);
  expect(from(5, 3)("up")).toEqual([2, 3]);
  expect(from(1, 0)("up")).toEqual([1, 0]);
  expect(from(1, 1)("column-end")).toEqual([5, 1]);
  expect(from(5, 3)("table-start")).toEqual([1, 0]);
  expect(from(1, 1)("table-end")).toEqual([5, extent.columnCount - 1]);
  expect(from(1, 1)("left")).toEqual([1, 0]);
});

describe("inside a block", () => {
  const walk = (step: "down" | "up" | "next" | "previous", cells: number) => {
    let cell = at(1, 1);
    return Array.from({ length: cells }, () => {
      cell = nextInRange(block, cell, step);
      return `${cell.row}/${cell.column}`;
    });
  };

  test("Enter goes down its columns and round", () => {
    expect(walk("down", 6)).toEqual(["2/1", "5/1", "1/2", "2/2", "5/2", "1/1"]);
    expect(walk("up", 2)).toEqual(["5/2", "2/2"]);
  });

  test("Tab goes along its rows and round", () => {
    expect(walk("next", 6)).toEqual(["1/2", "2/1", "2/2", "5/1", "5/2", "1/1"]);
    expect(walk("previous", 2)).toEqual(["5/2", "5/1"]);
  });
});

test("texts fill a block as often as they fit, else they stand there once", () => {
  expect(tiled([["1"]], block)).toEqual([
    ["1", "1"],
    ["1", "1"],
    ["1", "1"],
  ]);
  expect(tiled([["1", "2"]], block)).toEqual([
    ["1", "2"],
    ["1", "2"],
    ["1", "2"],
  ]);
  const odd = [["1"], ["2"]];
  expect(tiled(odd, block)).toBe(odd);
});
