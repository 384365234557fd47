import { spawnSync } from "node:child_process";

/** The gate: everything but the tests. All parts run, so that one run names every fault. */
const parts: Record<string, string[]> = {
  "format (oxfmt)": ["oxfmt", "--check"],
  "lint (oxlint)": ["oxlint", "--type-aware", "--deny-warnings"],
  "types and translations (tsc)": ["tsc", "-b"],
  "import direction (dependency-cruiser)": ["node", "test/repo/checkImports.ts"],
  "dead code (knip)": ["knip"],
  "first load (vite build)": ["node", "test/repo/checkFirstLoad.ts"],
};

const shell = process.platform === "win32";

const failed = Object.entries(parts).filter(([name, [command = "", ...args]]) => {
  console.log(`\n── ${name}`);
  return spawnSync(command, args, { stdio: "inherit", shell }).status !== 0;
});

console.log(`\n${failed.length === 0 ? "check passed" : "check failed:"}`);
for (const [name] of failed) console.log(`  ${name}`);
process.exitCode = failed.length === 0 ? 0 : 1;
