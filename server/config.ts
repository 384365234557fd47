import { isIP } from "node:net";
import { resolve } from "node:path";
import type { ServerMode } from "#core/wire/access.ts";
import { readProxies, readSignIn } from "./accountSettings.ts";
import type { ProxySettings, SignInSettings } from "./accountSettings.ts";
import { isLoopback, unbracketed } from "./loopback.ts";
import type { ServerWords } from "./words/tr.ts";

export interface Config {
  /** 0: any free port. */
  readonly port: number;
  /** An address of this computer, or a name for one; without brackets. */
  readonly host: string;
  /** Where people reach it, as `https://maps.example`, when that is not the address it listens on. */
  readonly publicUrl: string | undefined;
  /** Whether whoever starts it may become its owner although it has one. */
  readonly isClaimable: boolean;
  /** An absolute path. */
  readonly dataDir: string;
  readonly logLevel: string;
  /** Absent: nobody signs in with a company account. */
  readonly signIn: SignInSettings | undefined;
  /** Absent: no proxy's word counts. */
  readonly proxies: ProxySettings | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/** The settings in the environment, or a sentence for each that is wrong. */
export function readConfig(env: Env, words: ServerWords["start"]): Config | string[] {
  const portText = env["PORT"] ?? "4040";
  const host = unbracketed(env["HOST"] ?? "127.0.0.1");
  const dataDir = env["DATA_DIR"] ?? "./data";
  const logLevel = env["LOG_LEVEL"] ?? "warn";
  const publicText = env["PUBLIC_URL"] ?? "";
  const publicUrl = originIn(publicText);
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : NaN;
  const faults = [
    !(port <= 65_535) && words.badPort(portText),
    !isHost(host) && words.badHost(host),
    publicText !== "" && publicUrl === undefined && words.badPublicUrl(publicText),
    dataDir.trim() === "" && words.badDataDir,
    !logLevels.includes(logLevel) && words.badLogLevel(logLevel, logLevels.join(", ")),
  ].filter((fault) => fault !== false);
  const accounts = readAccounts(env, words, { host, publicUrl });
  if (Array.isArray(accounts)) return [...faults, ...accounts];
  if (faults.length > 0) return faults;
  const isClaimable = env["CLAIM"] === "1";
  return { port, host, publicUrl, isClaimable, dataDir: resolve(dataDir), logLevel, ...accounts };
}

function readAccounts(
  env: Env,
  words: ServerWords["start"],
  at: Pick<Config, "host" | "publicUrl">,
): Pick<Config, "signIn" | "proxies"> | string[] {
  const signIn = readSignIn(env, words, at.publicUrl);
  const proxies = readProxies(env, words, modeOf(at) === "shared");
  if (!Array.isArray(signIn) && !Array.isArray(proxies)) return { signIn, proxies };
  return [signIn, proxies].flatMap((each) => (Array.isArray(each) ? each : []));
}

/** Whether only this computer reaches the server, or others too; behind a proxy its peer is always this computer. */
export function modeOf({ host, publicUrl }: Pick<Config, "host" | "publicUrl">): ServerMode {
  return publicUrl === undefined && isLoopback(host) ? "local" : "shared";
}

function isHost(host: string): boolean {
  return isIP(host) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(host);
}

/** The origin that is all of an address; paths are not served. */
function originIn(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  return url.href === `${url.origin}/` ? url.origin : undefined;
}
