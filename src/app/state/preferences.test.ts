import { expect, test } from "vitest";
import { localeOf, validPreferences } from "./preferences.ts";

test("Turkish browsers start in Turkish, all others in English", () => {
  expect(["tr", "tr-TR", "TR-cy", "en-GB", "de", "trv", ""].map(localeOf)).toEqual([
    "tr",
    "tr",
    "tr",
    "en",
    "en",
    "en",
    "en",
  ]);
});

test("what storage gives back is taken field by field, junk is left out", () => {
  expect(validPreferences({ locale: "tr", theme: "neon", name: 7, colour: 3 })).toEqual({
    locale: "tr",
    colour: 3,
  });
  expect(validPreferences({ colour: 8, name: "Defne" })).toEqual({ name: "Defne" });
  expect(validPreferences({ cursors: false, sound: 1 })).toEqual({ cursors: false });
  expect(validPreferences({ guest: 4_000_000_000, minimap: "yes" })).toEqual({});
  expect(validPreferences({ guest: 12, minimap: false })).toEqual({ guest: 12, minimap: false });
  expect(validPreferences(null)).toEqual({});
  expect(validPreferences("junk")).toEqual({});
});
