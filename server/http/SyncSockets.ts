import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { RawData, WebSocket } from "ws";
import type { Id } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import { isMapId, syncPath } from "#core/wire/mapId.ts";
import type { Log } from "../log.ts";
import { Connection } from "../rooms/Connection.ts";
import type { Hold, Rooms } from "../rooms/Rooms.ts";
import type { Storage } from "../storage/storage.ts";
import { refusalOf } from "./localRequests.ts";

export interface SyncSocketsOptions {
  readonly rooms: Rooms;
  readonly storage: Pick<Storage, "map">;
  readonly log: Log;
}

/** The WebSockets on `/sync/:mapId`. A room is loaded, or the request refused, before there is a socket. */
export class SyncSockets {
  readonly #options: SyncSocketsOptions;
  readonly #connections = new Set<Connection>();
  readonly #timer: NodeJS.Timeout;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameBytes,
    perMessageDeflate: false,
    clientTracking: false,
  });
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
  }

  /** Settles when everybody has left; after a second they are made to. */
  async end(): Promise<void> {
    const connections = [...this.#connections];
    const late = setTimeout(() => connections.forEach((each) => each.terminate()), 1000);
    await Promise.all(connections.map(({ gone }) => gone));
    clearTimeout(late);
  }

  async #receive(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on("error", () => socket.destroy());
    const admission = await this.#admission(request);
    if (typeof admission === "number") return refuse(socket, admission);
    if (this.#isStopping || socket.destroyed) {
      admission.release();
      return refuse(socket, 503);
    }
    let isAccepted = false;
    this.#sockets.handleUpgrade(request, socket, head, (accepted) => {
      isAccepted = true;
      this.#attach(accepted, admission);
    });
    // A handshake that is none has been answered with 400, and calls nothing back.
    if (!isAccepted) admission.release();
  }

  /** The room a request asks for, or the status that refuses it. */
  async #admission(request: IncomingMessage): Promise<Hold | number> {
    const { rooms, storage, log } = this.#options;
    if (refusalOf(request)) return 403;
    const id = mapIdIn(request.url ?? "");
    if (id === undefined) return 404;
    try {
      if (!(await isInLibrary(storage, id))) return 404;
      const hold = await rooms.hold(id);
      // It may have gone to the bin while its room was loaded, or its last one closed.
      if (hold && (await isInLibrary(storage, id))) return hold;
      hold?.release();
      return 404;
    } catch (cause) {
      log.error({ map: id, cause }, "room not opened");
      return 503;
    }
  }

  #attach(socket: WebSocket, { room, release }: Hold): void {
    const connection = new Connection(socket);
    this.#connections.add(connection);
    socket.on("message", (data: RawData, isBinary: boolean) => {
      connection.heard();
      room.receive(connection, isBinary && Buffer.isBuffer(data) ? data : new Uint8Array());
    });
    socket.on("pong", () => connection.heard());
    // A frame that is too large ends in "error" and then "close"; unheard it would end the process.
    socket.on("error", () => {});
    socket.on("close", () => {
      this.#connections.delete(connection);
      room.leave(connection);
      release();
    });
    room.join(connection);
  }

  #check(): void {
    const now = performance.now();
    for (const connection of this.#connections) connection.check(now);
  }
}

async function isInLibrary(storage: Pick<Storage, "map">, id: Id): Promise<boolean> {
  const map = await storage.map(id);
  return map !== undefined && map.deletedAt === undefined;
}

function mapIdIn(url: string): string | undefined {
  const path = url.split("?")[0] ?? "";
  const id = path.startsWith(`${syncPath}/`) ? path.slice(syncPath.length + 1) : "";
  return isMapId(id) ? id : undefined;
}

const reasons: Readonly<Record<number, string>> = {
  403: "Forbidden",
  404: "Not Found",
  503: "Service Unavailable",
};

function refuse(socket: Duplex, status: number): void {
  if (socket.destroyed) return;
  socket.end(
    `HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}
