import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { array, nullish, object, parse, string } from "valibot";
import { sourceFiles } from "./sourceFiles.ts";

const cli = modulePath("../../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
const config = modulePath("../../.dependency-cruiser.mjs");

const reportShape = object({
  modules: array(object({ source: string() })),
  summary: object({
    violations: array(
      object({
        from: string(),
        to: string(),
        rule: object({ name: string() }),
        cycle: nullish(array(object({ name: string() }))),
      }),
    ),
  }),
});

/** A breach of a rule of `.dependency-cruiser.mjs`. */
export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface ImportReport {
  readonly breaches: readonly Breach[];
  /** How many TypeScript files the tool has read, and those it should have read and did not. */
  readonly seen: number;
  readonly unseen: readonly string[];
}

/** What dependency-cruiser finds in the project at `root`. */
export function importReport(root: string): ImportReport {
  const args = [cli, "--config", config, "--output-type", "json", "src", "server", "test"];
  const options = { cwd: root, maxBuffer: 2 ** 28, encoding: "utf8" } as const;
  const report = parse(reportShape, JSON.parse(execFileSync(process.execPath, args, options)));
  const seen = new Set(report.modules.map(({ source }) => source));
  const expected = sourceFiles(root);
  const unseen = expected.filter((path) => !seen.has(path));
  const breaches = report.summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    from,
    to: cycle ? cycle.map(({ name }) => name).join(" → ") : to,
  }));
  return { breaches, seen: expected.length - unseen.length, unseen };
}

function modulePath(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
