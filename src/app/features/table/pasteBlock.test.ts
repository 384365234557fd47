import { expect, test } from "vitest";
import { plan } from "#core/commands/index.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { pasteBlock } from "./pasteBlock.ts";
import { cellsOfText, textOfCells } from "./separated.ts";
import { columnsOf } from "./tableColumns.ts";
import { rowsOf } from "./tableRows.ts";

const map = smallMap();
const target = { rows: rowsOf(map), columns: columnsOf({ ...map, ...map.info }) };

test("a block from a spreadsheet is rows of cells, quotes and line breaks inside included", () => {
  expect(cellsOfText("1\t2\r\n3\t4\r\n")).toEqual([
    ["1", "2"],
    ["3", "4"],
  ]);
  expect(cellsOfText('"iki\nsatır"\t"o ""söz"""\n')).toEqual([["iki\nsatır", 'o "söz"']]);
  expect(cellsOfText('5" ekran\t')).toEqual([['5" ekran', ""]]);
  const cells = [
    ['"', "a\tb"],
    ["", "c\nd"],
  ];
  expect(cellsOfText(textOfCells(cells))).toEqual(cells);
});

test("a block runs down the touchpoints of all stages as one step", () => {
  const block = [
    ["1", "4"],
    ["0,5", "3.5"],
    ["-2", "1"],
  ];
  const { command, refused, leftOver } = pasteBlock(block, {
    ...target,
    at: { row: 1, column: 1 },
  });
  expect([refused, leftOver]).toEqual([[], 0]);
  expect(plan(map, command)).toMatchObject([
    { touchpoint: "advert", persona: "ayse", field: "satisfaction", value: 4 },
    { touchpoint: "video", field: "emotion", value: 0.5 },
    { touchpoint: "video", field: "satisfaction", value: 3.5 },
    { touchpoint: "pay", field: "emotion", value: -2 },
    { touchpoint: "pay", field: "satisfaction", value: 1 },
  ]);
});

test("what does not fit is named, the rest is pasted", () => {
  const block = [["7", "4"], ["1"], ["1"], ["1"]];
  const { command, refused, leftOver } = pasteBlock(block, {
    ...target,
    at: { row: 1, column: 1 },
  });
  expect(refused).toEqual([{ row: 1, column: 1, typed: "7", fault: "emotion-range" }]);
  expect(leftOver).toBe(1);
  expect(command.commands).toHaveLength(3);
});
