import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importReport } from "./importReport.ts";
import type { ImportReport } from "./importReport.ts";

/** Rule → a file that breaks it and what that file imports. */
const planted: Record<string, [file: string, imported: string]> = {
  "core-model": ["src/core/model/breach.ts", "#core/words/plain.ts"],
  "core-words": ["src/core/words/breach.ts", "#core/layout/plain.ts"],
  "core-commands": ["src/core/commands/breach.ts", "#core/doc/plain.ts"],
  "core-analysis": ["src/core/analysis/breach.ts", "#core/commands/plain.ts"],
  "core-layout": ["src/core/layout/breach.ts", "#core/scene/plain.ts"],
  "core-formats": ["src/core/formats/breach.ts", "#core/scene/plain.ts"],
  "core-wire": ["src/core/wire/breach.ts", "#core/doc/plain.ts"],
  "core-scene": ["src/core/scene/breach.tsx", "#core/analysis/plain.ts"],
  "core-doc": ["src/core/doc/breach.ts", "#core/commands/plain.ts"],
  "core-samples": ["src/core/samples/breach.ts", "#core/doc/plain.ts"],
  "core-imports-core-only": ["src/core/model/outward.ts", "#app/ui/plain.ts"],
  "core-is-pure": ["src/core/model/impure.ts", "node:fs"],
  "core-knows-no-interface": ["src/core/scene/drawn.tsx", "react"],
  "app-not-server": ["src/app/session/breach.ts", "#server/plain.ts"],
  "server-not-app": ["server/breach.ts", "#app/ui/plain.ts"],
  "test-stays-in-test": ["server/untested.ts", "#test/support/plain.ts"],
  "features-are-islands": ["src/app/features/export/breach.tsx", "../share/plain.ts"],
  "ui-knows-nothing-of-maps": ["src/app/ui/breach.tsx", "#core/commands/plain.ts"],
  "xyflow-only-in-canvas": ["src/app/actions/breach.ts", "@xyflow/react"],
  "zustand-only-in-state": ["src/app/canvas/breach.tsx", "zustand"],
  "yjs-only-in-its-places": ["src/app/state/breach.ts", "yjs"],
  "aria-components-only-in-ui": ["src/app/features/share/breach.tsx", "react-aria-components"],
  "no-cycles": ["server/ring.ts", "./ringBack.ts"],
  "no-barrels": ["server/barrelled.ts", "./access/index.ts"],
  "no-unresolved": ["server/lost.ts", "#server/nowhere.ts"],
  "no-test-package-at-work": ["server/atWork.ts", "vitest"],
};

const lawful: Record<string, string> = {
  "src/core/commands/index.ts": "",
  "src/core/commands/lawful.ts": importing("../model/plain.ts"),
  "src/core/samples/lawful.ts": importing("#core/commands/index.ts"),
  "src/core/doc/lawful.ts": importing("yjs"),
  "src/core/doc/breach.test.ts": importing("node:fs") + importing("#core/commands/plain.ts"),
  "src/app/canvas/lawful.tsx": importing("@xyflow/react") + importing("#core/scene/plain.ts"),
  "server/lawful.ts": importing("node:fs") + importing("#core/doc/plain.ts"),
};

const plain = ["model", "words", "commands", "layout", "scene", "doc", "analysis"]
  .map((layer) => `src/core/${layer}/plain.ts`)
  .concat("src/app/ui/plain.ts", "src/app/features/share/plain.ts", "server/plain.ts")
  .concat("server/access/index.ts", "test/support/plain.ts");

const packages = ["react", "@xyflow/react", "zustand", "yjs", "react-aria-components"];

let root: string;
let report: ImportReport;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "yolculuk-imports-"));
  for (const path of plain) write(path, "export const plain = 1;\n");
  for (const [path, text] of Object.entries(lawful)) write(path, text);
  for (const [path, imported] of Object.values(planted)) write(path, importing(imported));
  write("server/ringBack.ts", importing("./ring.ts"));
  for (const name of [...packages, "vitest"]) writePackage(name);
  write("package.json", manifest());
  report = importReport(root);
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(Object.entries(planted))("a planted breach of %s is found", (rule, [file]) => {
  const rules = report.breaches.filter(({ from }) => from === file).map((breach) => breach.rule);
  expect(rules).toContain(rule);
});

test("every rule has a planted breach", async () => {
  const { default: config } = await import("../../.dependency-cruiser.mjs");
  const names = config.forbidden.map(({ name }: { name: string }) => name);
  expect(names.toSorted()).toEqual(Object.keys(planted).toSorted());
});

test("lawful imports are let through", () => {
  const accused = report.breaches.map(({ from }) => from).filter((from) => from in lawful);
  expect(accused).toEqual([]);
});

test("the tool reads TypeScript: every file of the tree was seen", () => {
  expect(report.unseen).toEqual([]);
  expect(report.seen).toBe(
    plain.length + Object.keys(planted).length + Object.keys(lawful).length + 1,
  );
});

function importing(specifier: string): string {
  return `import * as it from "${specifier}";\nexport const use = it;\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function writePackage(name: string): void {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
  write(`node_modules/${name}/index.js`, "");
}

function manifest(): string {
  const imports = Object.fromEntries(
    [
      ["core", "src/core"],
      ["app", "src/app"],
      ["server", "server"],
      ["test", "test"],
    ].map(([name, folder]) => [`#${name}/*`, `./${folder}/*`]),
  );
  const dependencies = Object.fromEntries(packages.map((name) => [name, "1.0.0"]));
  const devDependencies = { vitest: "1.0.0" };
  return JSON.stringify({
    name: "planted",
    type: "module",
    imports,
    dependencies,
    devDependencies,
  });
}
