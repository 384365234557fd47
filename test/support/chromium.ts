import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import type { Browser } from "playwright";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const applications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium to test with: `CHROMIUM`, an installed one, or the one Playwright downloaded. */
export function chromiumPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env["CHROMIUM"] ?? "", ...onPath, ...applications];
  return [...candidates, chromium.executablePath()].find(doesRun);
}

/** Finds a Chromium, or gets Playwright's, or as root Debian's package. Returns its path. */
export function provideChromium(): string {
  for (const provide of [() => {}, installPlaywrights, installDebians]) {
    provide();
    const path = chromiumPath();
    if (path !== undefined) return path;
  }
  throw new Error(
    "The tests need Chromium. Install it, or name an executable in the variable CHROMIUM.",
  );
}

/** A headless Chromium of its own process; close it when done. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: provideChromium(),
    args: flags,
    chromiumSandbox: false,
  });
}

function installPlaywrights(): void {
  console.log("No Chromium found: fetching Playwright's …");
  attempt(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]);
}

function installDebians(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("Playwright's could not be had: installing Debian's …");
  attempt("apt-get", ["update"]);
  attempt("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
}

/** Runs a command; a failure is no fault here, because the next way is tried. */
function attempt(command: string, args: string[]): void {
  try {
    execFileSync(command, args, { stdio: "inherit", timeout: 600_000 });
  } catch (cause) {
    console.warn(`${command} ${args.join(" ")} failed: ${String(cause)}`);
  }
}

/** A downloaded Chromium whose system libraries are missing is there, and yet does not run. */
function doesRun(path: string): boolean {
  if (path === "" || !existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}
