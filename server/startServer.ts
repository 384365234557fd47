import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { closeCodes, closeReasons } from "#core/wire/closeCodes.ts";
import { addressOf } from "./addressOf.ts";
import { projectRoot } from "./buildApp.ts";
import type { Config } from "./config.ts";
import { createHttp } from "./http/createHttp.ts";
import { MapStore } from "./http/MapStore.ts";
import { SyncSockets } from "./http/SyncSockets.ts";
import type { Log } from "./log.ts";
import { JobRunner } from "./jobs/JobRunner.ts";
import { Compactor } from "./rooms/Compactor.ts";
import { Rooms } from "./rooms/Rooms.ts";
import type { Storage, StoredMap } from "./storage/storage.ts";

export interface ServerParts {
  readonly config: Pick<Config, "host" | "port">;
  readonly storage: Storage;
  readonly log: Log;
  /** How long a map nobody uses stays in memory. */
  readonly idleMs?: number;
}

export interface Server {
  readonly url: string;
  /** Takes nothing more in, brings everything to disk, says good-bye. The storage is closed too. */
  stop(): Promise<void>;
}

/** Puts the parts together and listens. Rejects with the error of `listen` when it cannot. */
export async function startServer(parts: ServerParts): Promise<Server> {
  const { config, storage, log, idleMs = 60_000 } = parts;
  const jobs = new JobRunner();
  const condense = (stored: StoredMap) => jobs.run("condense", stored);
  const compactor = new Compactor({ storage, condense, log });
  const rooms = new Rooms({ storage, log, compactor, idleMs, summaryMs: 2000 });
  const maps = new MapStore(storage, rooms);
  const app = await createHttp({ maps, jobs, log, pageDir: join(projectRoot, "dist") });
  const sockets = new SyncSockets({ rooms, storage, log });
  sockets.listenTo(app.server);
  await app.listen({ host: config.host, port: config.port });
  void rooms.refreshStaleSummaries();
  return {
    url: addressOf(config.host, portOf(app.server.address())),
    stop: async () => {
      sockets.stop();
      await rooms.closeAll({ code: closeCodes.restarting, reason: closeReasons.restarting });
      await sockets.end();
      await app.close();
      const compacted = compactor.close();
      jobs.stop();
      await compacted;
      await storage.close();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address !== null && typeof address === "object") return address.port;
  throw new TypeError(`Expected the address of a port, found ${address}.`);
}
