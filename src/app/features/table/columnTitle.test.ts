import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { loadLaterWords, loadWords } from "../../i18n/loadWords.ts";
import { fullColumnTitle } from "./columnTitle.ts";
import { columnsOf } from "./tableColumns.ts";

await loadLaterWords("en");
const english = await loadWords("en");

test("a column of ratings says whose they are, also of a persona without a name", () => {
  const map = smallMap({ type: "editText", kind: "persona", id: "ali", field: "name", text: "" });
  const titles = columnsOf({ ...map, ...map.info }).map((each) => fullColumnTitle(each, english));
  expect(titles.slice(0, 5)).toEqual([
    "Touchpoint",
    "Ayşe: Emotion",
    "Ayşe: Satisfaction",
    "Unnamed persona: Emotion",
    "Unnamed persona: Satisfaction",
  ]);
});

test("while people rate, the table has no columns of scores", () => {
  const map = smallMap();
  const kinds = columnsOf({ ...map, ...map.info, hidesScores: true }).map(({ kind }) => kind);
  expect(kinds).toContain("text");
  expect(kinds).not.toContain("rating");
  expect(kinds).not.toContain("company");
});
