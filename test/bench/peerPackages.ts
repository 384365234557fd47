import { execSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#server/buildApp.ts";

export const benchFolder = join(projectRoot, "test", "bench");

/** The peers' own package, apart from the product, so that `npm ci` does not fetch them. */
export const peersFolder = join(benchFolder, "peers");

/** Where built pages and drawn pictures go. */
export const workFolder = join(benchFolder, ".work");

/** Installs the peers, unless they are there as locked. */
export function installPeers(): void {
  const installed = join(peersFolder, "node_modules", ".package-lock.json");
  const locked = join(peersFolder, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs) return;
  console.log("Installing the peers to measure against, once …");
  execSync("npm ci --loglevel=error", { cwd: peersFolder, stdio: "inherit" });
}
