import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Id } from "#core/model/journeyMap.ts";
import { closeCodes, closeReasons } from "#core/wire/closeCodes.ts";
import { Access } from "./access/Access.ts";
import { Claim } from "./access/Claim.ts";
import { Links } from "./access/Links.ts";
import { addressOf, reachableHost } from "./addressOf.ts";
import { projectRoot } from "./buildApp.ts";
import { modeOf } from "./config.ts";
import type { Config } from "./config.ts";
import { createHttp } from "./http/createHttp.ts";
import { MapStore } from "./http/MapStore.ts";
import { Seats } from "./http/Seats.ts";
import { SyncSockets } from "./http/SyncSockets.ts";
import type { Log } from "./log.ts";
import { JobRunner } from "./jobs/JobRunner.ts";
import { Compactor } from "./rooms/Compactor.ts";
import { Rooms } from "./rooms/Rooms.ts";
import type { Storage, StoredMap } from "./storage/storage.ts";
import { Workshops } from "./workshop/Workshops.ts";

export interface ServerParts {
  readonly config: Pick<Config, "host" | "port" | "publicUrl" | "isClaimable">;
  readonly storage: Storage;
  readonly log: Log;
  /** How long a map nobody uses stays in memory. */
  readonly idleMs?: number;
}

export interface Server {
  readonly url: string;
  /** Where whoever started it becomes its owner, while that can be. */
  readonly claimUrl: string | undefined;
  /** Takes nothing more in, brings everything to disk, says good-bye. The storage is closed too. */
  stop(): Promise<void>;
}

/** Puts the parts together and listens. Rejects with the error of `listen` when it cannot. */
export async function startServer(parts: ServerParts): Promise<Server> {
  const { config, storage, log } = parts;
  const engine = engineOf(parts);
  const front = { mode: modeOf(config), publicUrl: config.publicUrl };
  const claim = await claimOf(parts);
  const isSecure = config.publicUrl?.startsWith("https:") === true;
  const access = new Access({ storage, mode: front.mode, isSecure, claim });
  const { seats, workshops } = seatingOf({ access, storage, log, ...engine });
  const sockets = new SyncSockets({ rooms: engine.rooms, storage, log, access, seats, front });
  const app = await createHttp({
    maps: new MapStore(storage, engine.rooms),
    links: new Links({ storage, onChange: (mapId) => seats.recheck({ mapId }) }),
    url: () => urlOf(config, app.server.address()),
    onRename: (person) => seats.rename(person),
    onLeave: (person) => seats.recheck({ person }),
    pageDir: join(projectRoot, "dist"),
    jobs: engine.jobs,
    workshops,
    access,
    front,
    log,
  });
  sockets.listenTo(app.server);
  await app.listen({ host: config.host, port: config.port });
  void engine.rooms.refreshStaleSummaries();
  const url = urlOf(config, app.server.address());
  const claimUrl = claim && `${url}/claim#${claim.secret}`;
  return { url, claimUrl, stop: () => stopped({ ...engine, workshops, storage, sockets, app }) };
}

/** What runs whether anybody asks over HTTP or not. */
function engineOf({ storage, log, idleMs = 60_000 }: ServerParts) {
  const jobs = new JobRunner();
  const condense = (stored: StoredMap) => jobs.run("condense", stored);
  const compactor = new Compactor({ storage, condense, log });
  const rooms = new Rooms({ storage, log, compactor, idleMs, summaryMs: 2000 });
  return { jobs, compactor, rooms };
}

type Seating = Pick<ServerParts, "storage" | "log"> &
  ReturnType<typeof engineOf> & { readonly access: Access };

/** Who is on which map, and the workshops there, which follow who comes and goes. */
function seatingOf({ access, storage, log, jobs, rooms }: Seating) {
  const onMove = (mapId: Id) => workshops.announcer.soon(mapId);
  const seats = new Seats({ access, storage, log, onMove });
  const workshops = new Workshops({
    storage,
    log,
    jobs,
    rooms,
    peopleOn: (mapId) => seats.peopleOn(mapId),
    recheck: (mapId) => seats.recheck({ mapId }),
  });
  return { seats, workshops };
}

interface Running extends ReturnType<typeof engineOf> {
  readonly storage: Storage;
  readonly workshops: Workshops;
  readonly sockets: SyncSockets;
  readonly app: FastifyInstance;
}

async function stopped(running: Running): Promise<void> {
  const { jobs, compactor, rooms, workshops, storage, sockets, app } = running;
  sockets.stop();
  workshops.announcer.stop();
  await rooms.closeAll({ code: closeCodes.restarting, reason: closeReasons.restarting });
  await sockets.end();
  await app.close();
  const compacted = compactor.close();
  jobs.stop();
  await compacted;
  await storage.close();
}

/** A server that others reach and nobody owns can be claimed; an owned one where that is asked for. */
async function claimOf({ config, storage }: ServerParts): Promise<Claim | undefined> {
  if (modeOf(config) === "local") return undefined;
  return config.isClaimable || !(await storage.hasOwner()) ? new Claim() : undefined;
}

/** Where people reach a server that listens. */
function urlOf(
  { host, publicUrl }: ServerParts["config"],
  at: AddressInfo | string | null,
): string {
  if (at === null || typeof at !== "object")
    throw new TypeError(`Expected the address of a port, found ${at}.`);
  return publicUrl ?? addressOf(reachableHost(host), at.port);
}
