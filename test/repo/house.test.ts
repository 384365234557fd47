import { readFileSync } from "node:fs";
import { join } from "node:path";
import { record, object, parse, string } from "valibot";
import { expect, test } from "vitest";
import { projectRoot } from "#server/buildApp.ts";
import { filesUnder, sourceFiles } from "./sourceFiles.ts";

const manifest = parse(
  object({ scripts: record(string(), string()) }),
  JSON.parse(read("package.json")),
);

test("both commands at the top of the README exist", () => {
  const top = read("README.md").split("\n## ")[0] ?? "";
  for (const command of ["npm ci && npm start", "npm ci && npm test"]) {
    expect(top).toContain(command);
  }
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(["start", "test"]));
});

test("every npm script the documents name exists", () => {
  const documents = ["README.md", "CONTRIBUTING.md", ".ci/run"].map(read).join("\n");
  const named = [...documents.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? "");
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test.each(["package-lock.json", "test/bench/peers/package-lock.json"])(
  "%s names no registry",
  (lockfile) => {
    expect(read(lockfile)).not.toContain('"resolved":');
  },
);

test("no source file is longer than 300 lines", () => {
  const long = sourceFiles(projectRoot)
    .map((path) => ({ path, lines: read(path).split("\n").length }))
    .filter(({ lines }) => lines > 301);
  expect(long).toEqual([]);
});

test("every file has a name that says what is in it", () => {
  const vague = /\/(utils?|helpers?|common|misc|types|index)\.tsx?$/;
  const registry = /\/(commands|lanes|formats|actions|samples)\/index\.ts$/;
  const named = sourceFiles(projectRoot).filter((path) => vague.test(path) && !registry.test(path));
  expect(named).toEqual([]);
});

test("decisions are numbered without a gap", () => {
  const decisions = filesUnder(projectRoot, ["docs/decisions"]);
  const numbers = decisions.map((path) => /\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]);
  expect(numbers).toEqual(decisions.map((_, index) => String(index + 1).padStart(4, "0")));
});

function read(path: string): string {
  return readFileSync(join(projectRoot, path), "utf8");
}
