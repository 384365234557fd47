#!/usr/bin/env node
// Plain JavaScript, for any Node: TypeScript and the rest need the project's own.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const wantedMajor = 24;
const major = Number(process.versions.node.split(".")[0]);

if (major >= wantedMajor) {
  // Kept between runs: parsing and stripping types is most of the start.
  const { enableCompileCache } = await import("node:module");
  enableCompileCache();
  const { main } = await import("./main.ts");
  process.exitCode = await main();
} else {
  runOnOwnNode();
}

function runOnOwnNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const node = fileURLToPath(new URL(`../../node_modules/node/bin/${name}`, import.meta.url));
  if (!existsSync(node)) {
    console.error("yolculuk: npm ci eksik, önce onu çalıştır. / Run npm ci first.");
    process.exitCode = 1;
    return;
  }
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const child = spawn(node, args, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`yolculuk: ${error.message}`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  });
}
