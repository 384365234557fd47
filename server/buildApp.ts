import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

const sources = ["src", "public", "index.html", "vite.config.ts", "package-lock.json"];

/** True when the built page is missing or older than anything it is built from. */
export function isAppStale(root: string = projectRoot): boolean {
  const builtMs = changedMs(join(root, "dist", "index.html"));
  return builtMs === 0 || sources.some((source) => newestMs(join(root, source)) > builtMs);
}

/** Builds the page into `dist/` unless what is there is up to date. */
export async function buildApp(): Promise<void> {
  if (!isAppStale()) return;
  const { build } = await import("vite");
  const { NODE_ENV } = process.env;
  // Test runners say "test" here, for which React would be built as for development.
  process.env["NODE_ENV"] = "production";
  await build({ root: projectRoot, logLevel: "warn" });
  if (NODE_ENV !== undefined) process.env["NODE_ENV"] = NODE_ENV;
}

function newestMs(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  const inside = readdirSync(path).filter((name) => !name.includes(".test."));
  return Math.max(0, ...inside.map((name) => newestMs(join(path, name))));
}

function changedMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
