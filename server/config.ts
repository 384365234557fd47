import { isIP } from "node:net";
import { resolve } from "node:path";
import type { ServerWords } from "./words/tr.ts";

export interface Config {
  /** 0: any free port. */
  readonly port: number;
  /** A loopback address, or `localhost`. */
  readonly host: string;
  /** An absolute path. */
  readonly dataDir: string;
  readonly logLevel: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/** The settings in the environment, or a sentence for each that is wrong. */
export function readConfig(env: Env, words: ServerWords["start"]): Config | string[] {
  const portText = env["PORT"] ?? "4040";
  const host = unbracketed(env["HOST"] ?? "127.0.0.1");
  const dataDir = env["DATA_DIR"] ?? "./data";
  const logLevel = env["LOG_LEVEL"] ?? "warn";
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : NaN;
  const faults = [
    !(port <= 65_535) && words.badPort(portText),
    !isLoopback(host) && words.badHost(host),
    dataDir.trim() === "" && words.badDataDir,
    !logLevels.includes(logLevel) && words.badLogLevel(logLevel, logLevels.join(", ")),
  ].filter((fault) => fault !== false);
  return faults.length > 0 ? faults : { port, host, dataDir: resolve(dataDir), logLevel };
}

/** Whether a host name or address is this computer's own and nobody else's. */
export function isLoopback(host: string): boolean {
  const bare = unbracketed(host).replace(/^::ffff:/i, "");
  if (isIP(bare) === 4) return bare.startsWith("127.");
  return bare === "::1" || bare.toLowerCase() === "localhost";
}

/** An IPv6 address stands in brackets in an address of the web, and without them everywhere else. */
function unbracketed(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1");
}
