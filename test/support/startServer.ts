import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "#server/buildApp.ts";
import { freePort } from "#server/freePort.ts";

export interface RunningServer {
  /** `http://127.0.0.1:<port>`, the same after every restart. */
  readonly url: string;
  /** `ws://127.0.0.1:<port>/sync`, for y-websocket's provider. */
  readonly syncUrl: string;
  readonly dataDir: string;
  /** The process of the moment, for signals and measurements. */
  pid(): number;
  /** All it has printed since it was first started. */
  log(): string;
  /** Asks it to end (SIGTERM) and waits until it has. Returns its exit code. */
  stop(): Promise<number | null>;
  /** Ends it at once (SIGKILL), as a power cut would. */
  kill9(): Promise<void>;
  /** Starts it again on the same data and port. */
  restart(): Promise<void>;
  /** Ends it and takes its temporary data away. */
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Kept when given; else a temporary folder that goes with the server. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A free one unless given. */
  readonly port?: number;
  /** What is run, from the project's root; `server/main.ts` unless given. */
  readonly entry?: string;
}

const living = new Set<ChildProcess>();
process.on("exit", () => living.forEach((child) => child.kill("SIGKILL")));

/** The real server, in a process of its own; close it when done. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "yolculuk-data-"));
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    HOST: "127.0.0.1",
    ...options.env,
    PORT: `${port}`,
    DATA_DIR: dataDir,
  };
  const entry = options.entry ?? "server/main.ts";
  const printed: string[] = [];
  let child = await launch(entry, { env, printed });

  return {
    url,
    syncUrl: `ws://127.0.0.1:${port}/sync`,
    dataDir,
    pid: () => child.pid ?? 0,
    log: () => printed.join(""),
    stop: () => end(child, "SIGTERM"),
    kill9: async () => void (await end(child, "SIGKILL")),
    restart: async () => {
      child = await launch(entry, { env, printed });
    },
    close: async () => {
      await end(child, "SIGKILL");
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Resolves when the server has printed its address; rejects with its words if it ends before. */
async function launch(
  entry: string,
  { env, printed }: { readonly env: NodeJS.ProcessEnv; readonly printed: string[] },
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [entry], { cwd: projectRoot, env });
  living.add(child);
  child.once("exit", () => living.delete(child));
  const from = printed.length;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const hear = (words: Buffer): void => {
    printed.push(words.toString());
    if (/Yolculuk: http/.test(printed.slice(from).join(""))) resolve();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  child.once("error", reject);
  child.once("close", (code) =>
    reject(new Error(`the server ended with ${code}:\n${printed.slice(from).join("")}`)),
  );
  await promise;
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
  return child.exitCode;
}
