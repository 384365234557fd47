import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tr } from "#app/i18n/tr/catalogue.ts";
import { trLater } from "#app/i18n/tr/laterCatalogue.ts";
import { projectRoot } from "#server/buildApp.ts";
import { sourceFiles } from "./sourceFiles.ts";

const catalogues = /\/i18n\/(en|tr)\/|\.test\.ts$/;
const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** The names of every word and every group of words in a catalogue. */
function namesIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return [];
  return Object.entries(node).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

test("no word on the page is one that nothing says", () => {
  const said = new Set(
    sourceFiles(projectRoot)
      .filter((path) => /^(src|server)\//.test(path) && !catalogues.test(path))
      .flatMap((path) => readFileSync(join(projectRoot, path), "utf8").replaceAll(comments, ""))
      .flatMap((code) => code.match(/[\w-]+/g) ?? []),
  );
  const names = new Set(namesIn({ ...tr, ...trLater }));
  expect([...names].filter((name) => !said.has(name))).toEqual([]);
});
