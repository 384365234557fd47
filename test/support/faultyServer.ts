import { existsSync } from "node:fs";
import { join } from "node:path";
import { createLog } from "#server/log.ts";
import { startServer } from "#server/startServer.ts";
import { openSqliteStorage } from "#server/storage/openSqliteStorage.ts";
import { secretKey } from "#server/storage/secretKey.ts";
import type { NewUpdate, Storage } from "#server/storage/storage.ts";

/**
 * The server with a fault planted under it, by environment:
 * `FAULT=acknowledge-first` commits a second after it says so; `FAULT=failing` refuses to commit
 * while there is a file `fail` in the data folder; `PAGE_LIMIT` is a disk of so many pages;
 * `IDLE_MS` unloads rooms sooner.
 */
const { PORT, DATA_DIR: folder = "", FAULT, PAGE_LIMIT, IDLE_MS } = process.env;

const sound = await openSqliteStorage({
  folder,
  ...(PAGE_LIMIT !== undefined && { pageLimit: Number(PAGE_LIMIT) }),
});
const server = await startServer({
  config: { host: "127.0.0.1", port: Number(PORT), publicUrl: undefined, isClaimable: false },
  storage: faulty(sound),
  log: createLog("debug"),
  key: secretKey(folder),
  ...(IDLE_MS !== undefined && { idleMs: Number(IDLE_MS) }),
});
console.log(`Yolculuk: ${server.url}`);
process.on("SIGTERM", () => void server.stop().then(() => process.exit(0)));

function faulty(storage: Storage): Storage {
  if (FAULT === "acknowledge-first") return acknowledgingFirst(storage);
  if (FAULT === "failing") return failing(storage);
  return storage;
}

function acknowledgingFirst(storage: Storage): Storage {
  let waiting: NewUpdate[] = [];
  const flush = async () => {
    const updates = waiting;
    waiting = [];
    if (updates.length > 0) await storage.append(updates);
  };
  setInterval(() => void flush(), 1000).unref();
  return {
    ...storage,
    append: async (updates) => {
      waiting.push(...updates);
      return updates.map(() => 0);
    },
    load: async (id) => {
      await flush();
      return storage.load(id);
    },
  };
}

function failing(storage: Storage): Storage {
  return {
    ...storage,
    append: async (updates) => {
      if (existsSync(join(folder, "fail"))) throw new Error("the disk has failed");
      return storage.append(updates);
    },
  };
}
