import { spawnSync } from "node:child_process";
import { provideChromium } from "./support/chromium.ts";

/** `npm test`: provides what the tests need, then runs all of them (or those named). */
const CHROMIUM = provideChromium();
console.log(`Chromium: ${CHROMIUM}`);

const vitest = ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)];
const run = spawnSync(process.execPath, vitest, {
  stdio: "inherit",
  env: { ...process.env, CHROMIUM },
});
process.exitCode = run.status ?? 1;
