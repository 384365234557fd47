import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import type { CommentThread } from "#core/wire/comments.ts";
import type { MapEvent } from "#core/wire/mapEvents.ts";
import { closeCodes, closeReasons } from "#core/wire/closeCodes.ts";
import { Access } from "./access/Access.ts";
import { Audit } from "./access/Audit.ts";
import { Claim } from "./access/Claim.ts";
import { Links } from "./access/Links.ts";
import { HeaderAccounts } from "./access/HeaderAccounts.ts";
import { People } from "./access/People.ts";
import { SignIn } from "./access/SignIn.ts";
import { Tickets } from "./access/Tickets.ts";
import { addressOf, reachableHost } from "./addressOf.ts";
import { projectRoot } from "./buildApp.ts";
import { Comments } from "./comments/Comments.ts";
import { namelessThread } from "./comments/namelessThread.ts";
import { modeOf } from "./config.ts";
import type { Config } from "./config.ts";
import { createHttp } from "./http/createHttp.ts";
import { MapStore } from "./http/MapStore.ts";
import { Proxies } from "./http/Proxies.ts";
import { Seats } from "./http/Seats.ts";
import { SyncSockets } from "./http/SyncSockets.ts";
import type { Log } from "./log.ts";
import { JobRunner } from "./jobs/JobRunner.ts";
import { Compactor } from "./rooms/Compactor.ts";
import { Rooms } from "./rooms/Rooms.ts";
import type { Storage, StoredMap } from "./storage/storage.ts";
import { Workshops } from "./workshop/Workshops.ts";

export interface ServerParts {
  readonly config: Pick<Config, "host" | "port" | "publicUrl" | "isClaimable"> &
    Partial<Pick<Config, "signIn" | "proxies">>;
  readonly storage: Storage;
  readonly log: Log;
  /** What this server keeps outside its database: see `secretKey`. */
  readonly key: Uint8Array;
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
  const access = await accessOf(parts);
  const { seats, workshops } = seatingOf({ access, ...parts, ...engine });
  const front = { mode: modeOf(config), publicUrl: config.publicUrl };
  const shared = { front, proxies: new Proxies(config.proxies), tickets: new Tickets() };
  const door = { ...shared, access, storage, log, audit: new Audit({ storage, log }) };
  const sockets = new SyncSockets({ ...door, rooms: engine.rooms, seats });
  const app = await createHttp({
    ...door,
    maps: new MapStore(storage, engine.rooms),
    ...sharingOver(storage, seats, engine.rooms),
    url: () => urlOf(config, app.server.address()),
    pageDir: join(projectRoot, "dist"),
    jobs: engine.jobs,
    comments: commentsOf({ storage, log, ...engine }),
    workshops,
    signIn: signInOf(config),
  });
  sockets.listenTo(app.server);
  await app.listen({ host: config.host, port: config.port });
  void engine.rooms.refreshStaleSummaries();
  const url = urlOf(config, app.server.address());
  const claimUrl = access.claimSecret && `${url}/claim#${access.claimSecret}`;
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

/** What is said of a map reaches whoever has it open. */
function commentsOf({ storage, log, rooms }: CommentParts): Comments {
  const hidesNames = async (mapId: Id) => {
    const workshop = await storage.workshopUnderWay(mapId);
    return workshop?.state === "open" && workshop.hidesNames;
  };
  return new Comments({
    storage,
    log,
    tell: (mapId, thread) => {
      hidesNames(mapId)
        .then((isVeiled) =>
          rooms.tell(mapId, (role) => threadEvent(thread, isVeiled && role !== "own")),
        )
        .catch((cause: unknown) => log.error({ cause, map: mapId }, "comment not told"));
    },
    hidesNames,
  });
}

function threadEvent(thread: CommentThread, isVeiled: boolean): MapEvent {
  return { topic: "comments", thread: isVeiled ? namelessThread(thread) : thread };
}

type CommentParts = Pick<ServerParts, "storage" | "log"> & { readonly rooms: Rooms };

/** Sharing, whose changes reach who has a map open. */
function sharingOver(storage: Storage, seats: Seats, rooms: Rooms) {
  const onRequests = (mapId: Id) =>
    rooms.tell(mapId, (role) => (role === "own" ? { topic: "requests" } : undefined));
  return {
    links: new Links({ storage, onChange: (mapId, person) => seats.recheck({ mapId, person }) }),
    people: new People({ storage, onChange: (on) => seats.recheck(on), onRequests }),
    onRequests,
    onRename: (person: Person) => seats.rename(person),
    onLeave: (person: Person) => seats.recheck({ person: person.id }),
  };
}

type Seating = Pick<ServerParts, "storage" | "log" | "key"> &
  ReturnType<typeof engineOf> & { readonly access: Access };

/** Who is on which map, and the workshops there, which follow who comes and goes. */
function seatingOf({ access, storage, log, key, jobs, rooms }: Seating) {
  const onMove = (mapId: Id) => workshops.announcer.soon(mapId);
  const seats = new Seats({ access, storage, log, onMove });
  const workshops = new Workshops({
    storage,
    log,
    key,
    jobs,
    rooms,
    peopleOn: (mapId) => seats.peopleOn(mapId),
    recheck: (mapId, person) => seats.recheck({ mapId, person }),
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

async function accessOf(parts: ServerParts): Promise<Access> {
  const { config, storage } = parts;
  const { proxies, signIn, publicUrl } = config;
  const groups = signIn ?? { ownerGroups: [], memberGroups: [] };
  return new Access({
    storage,
    mode: modeOf(config),
    isSecure: publicUrl?.startsWith("https:") === true,
    claim: await claimOf(parts),
    headerAccounts: proxies?.userHeader
      ? new HeaderAccounts({ storage, settings: proxies, groups })
      : undefined,
  });
}

function signInOf({ signIn, publicUrl }: ServerParts["config"]): SignIn | undefined {
  if (signIn === undefined || publicUrl === undefined) return undefined;
  return new SignIn({ settings: signIn, publicUrl });
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
