import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "vite";
import { addressOf } from "./addressOf.ts";
import { projectRoot } from "./buildApp.ts";
import { readConfig } from "./config.ts";
import type { Config } from "./config.ts";
import { fail } from "./fail.ts";
import { freePort } from "./freePort.ts";
import { terminalLocale } from "./terminalLocale.ts";
import { serverWords } from "./words/serverWords.ts";

/** `npm run dev`: the page with hot reload at the usual address, the server behind it, watched. */
const words = serverWords(terminalLocale(process.env));
const config = readConfig(process.env, words.start);

if (Array.isArray(config)) fail(config);
else await develop(config).catch((cause: unknown) => fail([sentenceFor(cause, config)]));

async function develop({ host, port }: Config): Promise<void> {
  process.env["YOLCULUK_SERVER"] = `http://127.0.0.1:${await startWatchedServer()}`;
  const page = await createServer({ root: projectRoot, server: { host, port } });
  await page.listen();
  console.log(words.listening(addressOf(host, port)));
}

/** Starts the server on a port of its own, and again whenever its code changes. Returns the port. */
async function startWatchedServer(): Promise<number> {
  const port = await freePort();
  const env = { ...process.env, HOST: "127.0.0.1", PORT: String(port) };
  const args = ["--watch", "--watch-preserve-output", "server/main.ts"];
  const stdio = ["ignore", "pipe", "inherit"] as const;
  const server = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: [...stdio] });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
  process.on("exit", () => server.kill());
  if (server.stdout !== null) await once(server.stdout, "data");
  server.stdout?.resume();
  return port;
}

function sentenceFor(cause: unknown, { port }: Config): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.includes("in use") ? words.start.portTaken(port) : words.start.unexpected(message);
}
