import { expect, test } from "vitest";
import { matchesShortcut } from "./matchesShortcut.ts";
import type { KeyPress } from "./matchesShortcut.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...none,
  key,
  code,
  ...more,
});

test("Mod is Ctrl here and Command on a Mac", () => {
  const ctrl = press("z", "KeyZ", { ctrlKey: true });
  const command = press("z", "KeyZ", { metaKey: true });
  expect([matchesShortcut(ctrl, "Mod+Z", false), matchesShortcut(ctrl, "Mod+Z", true)]).toEqual([
    true,
    false,
  ]);
  expect(matchesShortcut(command, "Mod+Z", true)).toBe(true);
});

test("more keys held are another shortcut", () => {
  const shifted = press("Z", "KeyZ", { ctrlKey: true, shiftKey: true });
  expect(matchesShortcut(shifted, "Mod+Z", false)).toBe(false);
  expect(matchesShortcut(shifted, "Mod+Shift+Z", false)).toBe(true);
});

test("a sign counts however the board makes it", () => {
  expect(matchesShortcut(press("?", "Slash", { shiftKey: true }), "?", false)).toBe(true);
  expect(matchesShortcut(press("?", "Minus", { shiftKey: true }), "?", false)).toBe(true);
  expect(matchesShortcut(press("+", "Equal", { shiftKey: true }), "+", false)).toBe(true);
});

test("letters are found by their place where the board writes another", () => {
  expect(matchesShortcut(press("π", "KeyP", { altKey: true }), "Alt+P", true)).toBe(true);
  expect(matchesShortcut(press("ı", "KeyI"), "I", false)).toBe(true);
});
