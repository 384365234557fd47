import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "#server/buildApp.ts";
import { sourceFiles } from "./sourceFiles.ts";

const books = ["src/core/RULES.md", "server/RULES.md"].filter((path) =>
  existsSync(join(projectRoot, path)),
);
const rules = books.flatMap((path) => rulesIn(read(path)));
const tests = sourceFiles(projectRoot).filter(
  (path) => path.endsWith(".test.ts") && path !== "test/repo/rules.test.ts",
);
const citations = new Set(tests.flatMap((path) => citationsIn(read(path))));

test("no two rules bear one number", () => {
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
});

test("every rule is cited by the name of a test", () => {
  expect(rules.filter((rule) => !citations.has(rule))).toEqual([]);
});

test("every citation names a rule that exists", () => {
  expect([...citations].filter((cited) => !rules.includes(cited))).toEqual([]);
});

test("rules and citations are recognised", () => {
  expect(rulesIn("- **L1** A lane.\n**M12** Other **L9 bold**.")).toEqual(["L1", "M12"]);
  const names = 'test("[X1] one");\ntest.each(all)(`[X2][X3] two`)';
  expect(citationsIn(names)).toEqual(["X1", "X2", "X3"]);
});

function read(path: string): string {
  return readFileSync(join(projectRoot, path), "utf8");
}

function rulesIn(book: string): string[] {
  return [...book.matchAll(/\*\*([A-Z]\d+)\*\* /g)].map(([, rule]) => rule ?? "");
}

/** The ids a test's name begins with: `[L1] …`, `[L1][L2] …`. */
function citationsIn(code: string): string[] {
  const starts = [...code.matchAll(/["'`]((?:\[[A-Z]\d+\] ?)+)/g)].map(([, start]) => start ?? "");
  return starts.flatMap((start) => start.match(/[A-Z]\d+/g) ?? []);
}
