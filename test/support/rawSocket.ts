import { once } from "node:events";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import type { ClientOptions } from "ws";

export interface SocketOptions extends ClientOptions {
  readonly protocols?: readonly string[];
}

export interface RawSocket {
  readonly socket: WebSocket;
  /** Every frame received so far. */
  readonly frames: readonly Uint8Array[];
  /** Settles with `code reason` when the socket closes. */
  readonly closed: Promise<string>;
}

/** A socket on a map that says only what a test has it say. */
export async function rawSocket(address: string, options: SocketOptions = {}): Promise<RawSocket> {
  const socket = new WebSocket(address, [...(options.protocols ?? [])], options);
  const frames: Uint8Array[] = [];
  socket.on("message", (data: Buffer) => frames.push(new Uint8Array(data)));
  const closed = once(socket, "close").then(([code, reason]) => `${code} ${reason}`);
  // Nobody waits for the end of one that never opens.
  closed.catch(() => undefined);
  onTestFinished(() => socket.terminate());
  await once(socket, "open");
  return { socket, frames, closed };
}

/** The HTTP status with which an upgrade is refused; 101 when it is not. */
export async function upgradeStatus(address: string, options: SocketOptions = {}): Promise<number> {
  const socket = new WebSocket(address, [...(options.protocols ?? [])], options);
  const { promise, resolve } = Promise.withResolvers<number>();
  socket.on("unexpected-response", (_request, response) => resolve(response.statusCode ?? 0));
  socket.on("open", () => resolve(101));
  socket.on("error", () => {});
  const status = await promise;
  socket.terminate();
  return status;
}
