import { expect, test } from "vitest";
import { loadLaterWords, loadWords } from "./loadWords.ts";

test("later words join the ones that are here, in the same object", async () => {
  const { words } = await loadWords("tr");
  expect(words.library).toBeUndefined();
  await loadLaterWords("tr");
  expect((await loadWords("tr")).words).toBe(words);
  expect(words.library.search).not.toBe("");
  expect((await loadWords("en")).words.library).toBeDefined();
});
