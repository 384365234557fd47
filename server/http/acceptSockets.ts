import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { RawData, WebSocket } from "ws";
import { isMapId, syncPath } from "#core/wire/mapId.ts";
import { limits } from "#core/wire/limits.ts";
import type { Log } from "../log.ts";
import { Connection } from "../rooms/Connection.ts";
import type { Hold, Rooms } from "../rooms/Rooms.ts";
import type { Storage } from "../storage/storage.ts";
import { refusalOf } from "./localRequests.ts";

export interface SocketOptions {
  readonly server: Server;
  readonly rooms: Rooms;
  readonly storage: Pick<Storage, "map">;
  readonly log: Log;
}

export interface Sockets {
  /** Admits nobody any more. */
  stop(): void;
  /** Settles when everybody has left; after a second they are made to. */
  end(): Promise<void>;
}

/** Takes WebSockets on `/sync/:mapId`. A room is loaded, or the request refused, before there is a socket. */
export function acceptSockets(options: SocketOptions): Sockets {
  const { server, log } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameBytes,
    perMessageDeflate: false,
    clientTracking: false,
  });
  const connections = new Set<Connection>();
  let isStopping = false;

  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    admit(request, options).then(
      (admission) => {
        if (typeof admission === "number") return refuse(socket, admission);
        if (isStopping || socket.destroyed) {
          admission.release();
          return refuse(socket, 503);
        }
        let isAccepted = false;
        sockets.handleUpgrade(request, socket, head, (accepted) => {
          isAccepted = true;
          const connection = attach(accepted, admission);
          connections.add(connection);
          accepted.on("close", () => connections.delete(connection));
        });
        // A handshake that is none has been answered with 400, and calls nothing back.
        if (!isAccepted) admission.release();
      },
      (cause: unknown) => {
        log.error({ cause }, "room not opened");
        refuse(socket, 503);
      },
    );
  });
  const timer = setInterval(() => {
    const now = performance.now();
    for (const connection of connections) connection.check(now);
  }, 1000).unref();
  return {
    stop: () => {
      isStopping = true;
      clearInterval(timer);
    },
    end: async () => {
      const late = setTimeout(() => connections.forEach((each) => each.terminate()), 1000);
      await Promise.all([...connections].map(({ gone }) => gone));
      clearTimeout(late);
    },
  };
}

/** The room a request asks for, or the status that refuses it. */
async function admit(request: IncomingMessage, options: SocketOptions): Promise<Hold | number> {
  if (refusalOf(request)) return 403;
  const id = mapIdIn(request.url ?? "");
  if (id === undefined) return 404;
  const map = await options.storage.map(id);
  if (!map || map.deletedAt !== undefined) return 404;
  return (await options.rooms.hold(id)) ?? 404;
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

function attach(socket: WebSocket, { room, release }: Hold): Connection {
  const connection = new Connection(socket);
  socket.on("message", (data: RawData, isBinary: boolean) => {
    connection.heard();
    room.receive(connection, isBinary && Buffer.isBuffer(data) ? data : new Uint8Array());
  });
  socket.on("pong", () => connection.heard());
  // A frame that is too large ends in "error" and then "close"; without this it would end the process.
  socket.on("error", () => {});
  socket.on("close", () => {
    room.leave(connection);
    release();
  });
  room.join(connection);
  return connection;
}
