import type { IncomingHttpHeaders, IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { RawData, WebSocket } from "ws";
import type { Id } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import { isMapId, syncPath } from "#core/wire/mapId.ts";
import type { Access } from "../access/Access.ts";
import type { Tickets } from "../access/Tickets.ts";
import { Tries } from "../access/Tries.ts";
import type { Log } from "../log.ts";
import { Connection } from "../rooms/Connection.ts";
import type { Participant } from "../rooms/Connection.ts";
import type { Hold, Rooms } from "../rooms/Rooms.ts";
import type { Storage } from "../storage/storage.ts";
import type { Proxies } from "./Proxies.ts";
import type { Seats } from "./Seats.ts";
import { refusalOf } from "./requestGate.ts";
import type { Front } from "./requestGate.ts";

export interface SyncSocketsOptions {
  readonly rooms: Rooms;
  readonly storage: Pick<Storage, "map">;
  readonly access: Access;
  readonly seats: Seats;
  readonly front: Front;
  readonly proxies: Proxies;
  readonly tickets: Tickets;
  readonly log: Log;
}

/** A request that may have its socket. */
interface Admission {
  readonly hold: Hold;
  readonly participant: Participant;
  /** What says who it is, now and at every later check. */
  readonly headers: IncomingHttpHeaders;
}

/** The WebSockets on `/sync/:mapId`. A room is loaded, or the request refused, before there is a socket. */
export class SyncSockets {
  readonly #options: SyncSocketsOptions;
  readonly #timer: NodeJS.Timeout;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameBytes,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols: (names) => [...names].find((name) => ticketIn(name)) ?? [...names][0] ?? false,
  });
  /** Sockets of people nobody knows, by address: many may stand behind one. */
  readonly #strangers = new Tries(limits.strangerSocketsAMinute, undefined, 60_000);
  #isStopping = false;

  constructor(options: SyncSocketsOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#check(), 1000).unref();
  }

  listenTo(server: Server): void {
    server.on("upgrade", (request, socket, head) => {
      this.#receive(request, socket, head).catch((cause: unknown) => {
        this.#options.log.error({ cause }, "socket not opened");
        socket.destroy();
      });
    });
  }

  /** Admits nobody any more. */
  stop(): void {
    this.#isStopping = true;
    clearInterval(this.#timer);
    this.#options.seats.stop();
  }

  /** Settles when everybody has left; after a second they are made to. */
  async end(): Promise<void> {
    const { connections } = this.#options.seats;
    const late = setTimeout(() => connections.forEach((each) => each.terminate()), 1000);
    await Promise.all(connections.map(({ gone }) => gone));
    clearTimeout(late);
  }

  async #receive(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on("error", () => socket.destroy());
    const admission = await this.#admission(request);
    if (admission === 401 && !this.#strangers.begin(this.#options.proxies.addressOf(request)))
      return refuse(socket, 429);
    if (typeof admission === "number") return refuse(socket, admission);
    if (this.#isStopping || socket.destroyed) {
      admission.hold.release();
      return refuse(socket, 503);
    }
    if (!this.#options.seats.isFree(admission.participant, admission.hold.room.id)) {
      admission.hold.release();
      return refuse(socket, 429);
    }
    let isAccepted = false;
    this.#sockets.handleUpgrade(request, socket, head, (accepted) => {
      isAccepted = true;
      this.#attach(accepted, admission);
    });
    // A handshake that is none has been answered with 400, and calls nothing back.
    if (!isAccepted) admission.hold.release();
  }

  /** The room a request asks for, or the status that refuses it. */
  async #admission(request: IncomingMessage): Promise<Admission | number> {
    const { access, front, proxies, log } = this.#options;
    // In local mode what a proxy adds is itself a sign that it is not this computer's.
    if (front.mode === "shared") proxies.clean(request);
    if (refusalOf(request, front)) return 403;
    const id = mapIdIn(request.url ?? "");
    if (id === undefined) return 404;
    const headers = this.#credentials(request, id);
    if (headers === undefined) return 401;
    try {
      const person = await access.personOf(headers);
      if (person === undefined) return 401;
      const role = await access.roleOn(person, id);
      const hold = role && (await this.#hold(id));
      return hold ? { hold, participant: { person, role }, headers } : 404;
    } catch (cause) {
      log.error({ map: id, cause }, "room not opened");
      return 503;
    }
  }

  /** What says who a request is from: its own headers, or those its ticket was asked for with. */
  #credentials({ headers }: IncomingMessage, id: Id): IncomingHttpHeaders | undefined {
    const names = (headers["sec-websocket-protocol"] ?? "").split(",");
    const ticket = names.map((name) => ticketIn(name.trim())).find(Boolean);
    return ticket === undefined ? headers : this.#options.tickets.redeem(ticket, id);
  }

  async #hold(id: Id): Promise<Hold | undefined> {
    const { rooms, storage } = this.#options;
    if (!(await isInLibrary(storage, id))) return undefined;
    const hold = await rooms.hold(id);
    // It may have gone to the bin while its room was loaded, or its last one closed.
    if (hold && (await isInLibrary(storage, id))) return hold;
    hold?.release();
    return undefined;
  }

  #attach(socket: WebSocket, { hold, participant, headers }: Admission): void {
    const { room, release } = hold;
    const { seats, log } = this.#options;
    const connection = new Connection(socket, participant);
    socket.on("message", (data: RawData, isBinary: boolean) => {
      connection.heard();
      room.receive(connection, isBinary && Buffer.isBuffer(data) ? data : new Uint8Array());
    });
    socket.on("pong", () => connection.heard());
    // A frame that is too large ends in "error" and then "close"; unheard it would end the process.
    socket.on("error", () => {});
    socket.on("close", () => {
      seats.leave(connection);
      room.leave(connection);
      release();
    });
    // Nothing is heard before it is certain that what they may do is still what it was.
    socket.pause();
    const join = () => {
      if (connection.isOpen) room.join(connection);
      socket.resume();
    };
    seats
      .take(connection, { room, headers })
      .then(join)
      .catch((cause: unknown) => log.error({ cause }, "seat not taken"));
  }

  #check(): void {
    const now = performance.now();
    for (const connection of this.#options.seats.connections) connection.check(now);
  }
}

async function isInLibrary(storage: Pick<Storage, "map">, id: Id): Promise<boolean> {
  const map = await storage.map(id);
  return map !== undefined && map.deletedAt === undefined;
}

function ticketIn(protocol: string): string | undefined {
  return /^yolculuk\.ticket\.([\w-]{20,60})$/.exec(protocol)?.[1];
}

function mapIdIn(url: string): string | undefined {
  const path = url.split("?")[0] ?? "";
  const id = path.startsWith(`${syncPath}/`) ? path.slice(syncPath.length + 1) : "";
  return isMapId(id) ? id : undefined;
}

const reasons: Readonly<Record<number, string>> = {
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  429: "Too Many Requests",
  503: "Service Unavailable",
};

function refuse(socket: Duplex, status: number): void {
  if (socket.destroyed) return;
  socket.end(
    `HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}
