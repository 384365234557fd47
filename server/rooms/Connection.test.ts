import { EventEmitter } from "node:events";
import type { WebSocket } from "ws";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { syncSteps } from "#core/wire/messageTypes.ts";
import { backPressure, Connection } from "./Connection.ts";
import { syncFrame } from "./frames.ts";
import { readFrame } from "./readFrame.ts";

/** A socket whose reader reads when the test says so. */
class SlowSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  readonly frames: Uint8Array[] = [];
  /** The length of everything sent, of which several may make one frame. */
  readonly sizes: number[] = [];
  closed = "";
  terminated = false;
  pings = 0;
  #parts: Uint8Array[] = [];
  #sent: (() => void)[] = [];

  send(part: Uint8Array, { fin }: { fin: boolean }, sent: () => void): void {
    this.bufferedAmount += part.length;
    this.#parts.push(part);
    this.sizes.push(part.length);
    this.#sent.push(() => {
      this.bufferedAmount -= part.length;
      sent();
    });
    if (!fin) return;
    this.frames.push(new Uint8Array(Buffer.concat(this.#parts)));
    this.#parts = [];
  }

  read(): void {
    while (this.#sent.length > 0) this.#sent.shift()?.();
  }

  close(code: number, reason: string): void {
    this.closed = `${code} ${reason}`;
    this.readyState = 2;
  }

  terminate(): void {
    this.terminated = true;
  }

  ping(): void {
    this.pings += 1;
  }
}

const participant = {
  person: { id: "local", name: "", isOwner: true, isMember: false },
  role: "own",
} as const;

function slowConnection(): { socket: SlowSocket; connection: Connection } {
  const socket = new SlowSocket();
  return { socket, connection: new Connection(socket as unknown as WebSocket, participant) };
}

const MiB = 1024 * 1024;
const filler = (bytes: number) => new Uint8Array(bytes);

describe("a reader that is behind", () => {
  test("[R16] gets no presence above 1 MiB", () => {
    const { socket, connection } = slowConnection();
    connection.answer(filler(MiB + 1));
    connection.showPresence(filler(10));
    expect(socket.frames).toHaveLength(1);
    socket.read();
    connection.showPresence(filler(10));
    expect(socket.frames).toHaveLength(2);
  });

  test("[R16] gets no updates above 4 MiB, and all it missed in one piece when it has read", () => {
    const { socket, connection } = slowConnection();
    const source = new Y.Doc();
    const updates: Uint8Array[] = [];
    source.on("update", (update) => updates.push(update));
    connection.answer(filler(4 * MiB + 1));
    for (let count = 0; count < 50; count += 1) source.getMap("ratings").set(`key${count}`, count);
    for (const update of updates)
      connection.showUpdate(update, syncFrame(syncSteps.update, update));
    expect(socket.frames).toHaveLength(1);
    socket.read();
    expect(socket.frames).toHaveLength(2);
    const message = readFrame(socket.frames[1] ?? filler(0));
    const doc = new Y.Doc();
    if (message?.type === "content") Y.applyUpdate(doc, message.update);
    expect(doc.getMap("ratings").toJSON()).toEqual(source.getMap("ratings").toJSON());
  });

  test("[R16] is closed with 1013 above 8 MiB, and made to go", () => {
    const { socket, connection } = slowConnection();
    for (let count = 0; count < 200 && socket.closed === ""; count += 1)
      connection.showUpdate(filler(MiB / 10), filler(MiB / 10));
    expect(socket.closed).toBe("1013 slow");
    expect(connection.isOpen).toBe(false);
  });

  test("[R16] may take its time over a first answer of any size, while it reads at all", () => {
    const { socket, connection } = slowConnection();
    connection.answer(filler(20 * MiB));
    expect(socket.closed).toBe("");
    connection.check(performance.now() + backPressure.stalledMs - 1000);
    expect(socket.closed).toBe("");
    connection.check(performance.now() + backPressure.stalledMs + 1000);
    expect(socket.closed).toBe("1013 slow");
  });
});

test("[R16] a reader that only asks, and reads no answer, does not fill the memory", () => {
  const { socket, connection } = slowConnection();
  for (let count = 0; count < 100; count += 1) connection.answer(filler(2 * MiB));
  expect(socket.closed).toBe("1013 slow");
  expect(socket.bufferedAmount).toBeLessThanOrEqual(12 * MiB);
});

describe("a quiet connection", () => {
  test("[P4] hears something before a stock client gives up after 30 s", () => {
    const { socket, connection } = slowConnection();
    connection.check(performance.now() + 19_000);
    expect(socket.frames).toHaveLength(0);
    connection.check(performance.now() + 21_000);
    expect(readFrame(socket.frames[0] ?? filler(0))).toEqual({ type: "presence", entries: [] });
  });

  test("[R16] that answers no ping is ended", () => {
    const { socket, connection } = slowConnection();
    connection.check(performance.now() + 16_000);
    expect(socket.pings).toBe(1);
    expect(socket.terminated).toBe(false);
    connection.check(performance.now() + 46_000);
    expect(socket.terminated).toBe(true);
  });
});

test("[R16] a large frame goes out in parts, so that progress can be seen", () => {
  const { socket, connection } = slowConnection();
  const frame = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);
  connection.answer(frame);
  expect(socket.frames).toEqual([frame]);
  expect(socket.sizes).toEqual([65_536, 65_536, 65_536, 3_392]);
});
