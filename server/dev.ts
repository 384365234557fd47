import { spawn } from "node:child_process";
import { createServer } from "vite";
import { projectRoot } from "./buildApp.ts";
import { freePort } from "./freePort.ts";

const host = process.env["HOST"] ?? "127.0.0.1";
const port = Number(process.env["PORT"] ?? 4040);
const hiddenPort = await freePort();

const server = spawn(process.execPath, ["--watch", "--watch-preserve-output", "server/main.ts"], {
  cwd: projectRoot,
  env: { ...process.env, HOST: "127.0.0.1", PORT: String(hiddenPort) },
  stdio: ["ignore", "ignore", "inherit"],
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
process.on("exit", () => server.kill());

process.env["YOLCULUK_SERVER"] = `http://127.0.0.1:${hiddenPort}`;
const page = await createServer({ root: projectRoot, server: { host, port } });
await page.listen();
console.log(`Yolculuk: http://${host}:${port} (page and server reload as you edit)`);
