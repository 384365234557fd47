import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isAppStale } from "./buildApp.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "yolculuk-build-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test("the page is stale before it is ever built", () => {
  write("src/app/main.tsx", 100);
  expect(isAppStale(root)).toBe(true);
});

test("the page is fresh while no source is younger", () => {
  write("src/app/main.tsx", 100);
  write("index.html", 200);
  write("dist/index.html", 300);
  expect(isAppStale(root)).toBe(false);
});

test.each(["src/core/model/map.ts", "index.html", "package-lock.json"])(
  "a younger %s makes the page stale",
  (path) => {
    write("dist/index.html", 300);
    write(path, 400);
    expect(isAppStale(root)).toBe(true);
  },
);

test("a test is no source of the page", () => {
  write("src/app/main.tsx", 100);
  write("dist/index.html", 300);
  write("src/core/model/map.test.ts", 400);
  expect(isAppStale(root)).toBe(false);
});

function write(path: string, changedSeconds: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), "");
  utimesSync(join(root, path), changedSeconds, changedSeconds);
}
