import { readConfig } from "./config.ts";
import type { Config } from "./config.ts";
import { fail } from "./fail.ts";
import { createLog } from "./log.ts";
import { refuseTakenPort } from "./refuseTakenPort.ts";
import { startServer } from "./startServer.ts";
import type { Server } from "./startServer.ts";
import { openSqliteStorage } from "./storage/openSqliteStorage.ts";
import { secretKey } from "./storage/secretKey.ts";
import { StorageRefusal } from "./storage/storage.ts";
import { terminalLocale } from "./terminalLocale.ts";
import { serverWords } from "./words/serverWords.ts";

// What it writes is for its own account: other people on this machine read no maps.
process.umask(0o077);

const words = serverWords(terminalLocale(process.env));
const config = readConfig(process.env, words.start);

if (Array.isArray(config)) fail(config);
else
  start(config).then(
    (server) => {
      const { url, claimUrl } = server;
      const lines = [
        words.listening(url),
        ...(claimUrl === undefined ? [] : [words.claim(claimUrl)]),
      ];
      console.log(lines.join("\n"));
      stopOnSignals(server);
    },
    (cause: unknown) => fail([sentenceFor(cause, config)]),
  );

async function start(settings: Config): Promise<Server> {
  await refuseTakenPort(settings.host, settings.port);
  const storage = await openSqliteStorage({ folder: settings.dataDir });
  try {
    const key = secretKey(settings.dataDir);
    return await startServer({ config: settings, storage, log: createLog(settings.logLevel), key });
  } catch (cause) {
    await storage.close();
    throw cause;
  }
}

/** A second signal does not wait. */
function stopOnSignals(server: Server): void {
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      console.log(words.stopping);
      server.stop().then(
        () => process.exit(0),
        (cause: unknown) => fail([words.start.unexpected(String(cause))]),
      );
    });
}

function sentenceFor(cause: unknown, { port, dataDir }: Config): string {
  if (cause instanceof StorageRefusal) return words.storage[cause.code](dataDir);
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "EADDRINUSE") return words.start.portTaken(port);
  if (code === "EACCES") return words.start.portForbidden(port);
  return words.start.unexpected(cause instanceof Error ? cause.message : String(cause));
}
