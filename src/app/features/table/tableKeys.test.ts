import { expect, test } from "vitest";
import { deedOfKey } from "./tableKeys.ts";

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test("arrows, pages, home and end go; with control to the ends", () => {
  expect(deedOfKey({ ...bare, key: "ArrowDown" })).toEqual({ deed: "go", step: "down" });
  expect(deedOfKey({ ...bare, key: "End", ctrlKey: true })).toEqual({
    deed: "go",
    step: "table-end",
  });
  expect(deedOfKey({ ...bare, key: "ArrowUp", metaKey: true })).toEqual({
    deed: "go",
    step: "column-start",
  });
});

test("with Shift the same keys select a block, and Ctrl and A all there is", () => {
  const held = { ...bare, shiftKey: true };
  expect(deedOfKey({ ...held, key: "ArrowDown" })).toEqual({ deed: "extend", step: "down" });
  const toEnd = deedOfKey({ ...held, key: "ArrowDown", ctrlKey: true });
  expect(toEnd).toEqual({ deed: "extend", step: "column-end" });
  expect(deedOfKey({ ...bare, key: "a", metaKey: true })).toEqual({ deed: "select-all" });
  expect(deedOfKey({ ...bare, key: "d", ctrlKey: true })).toEqual({ deed: "fill-down" });
});

test("letters, digits and dead keys begin to type", () => {
  for (const key of ["ş", "1", "-", "−", "Dead", "👍"]) {
    expect(deedOfKey({ ...bare, key })).toEqual({ deed: "type" });
  }
});

test("the editor's shortcuts and lone modifiers are left alone", () => {
  expect(deedOfKey({ ...bare, key: "z", ctrlKey: true })).toBeUndefined();
  expect(deedOfKey({ ...bare, key: "k", metaKey: true })).toBeUndefined();
  expect(deedOfKey({ ...bare, key: "Shift", shiftKey: true })).toBeUndefined();
  expect(deedOfKey({ ...bare, key: "F5" })).toBeUndefined();
});

test("rows are selected, moved and have a menu", () => {
  expect(deedOfKey({ ...bare, key: " ", shiftKey: true })).toEqual({ deed: "select-row" });
  expect(deedOfKey({ ...bare, key: "ArrowUp", altKey: true })).toEqual({
    deed: "move-row",
    by: -1,
  });
  expect(deedOfKey({ ...bare, key: "F10", shiftKey: true })).toEqual({ deed: "menu" });
});
