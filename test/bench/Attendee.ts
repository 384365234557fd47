import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import { Doc } from "yjs";
import { messageTypes, syncSteps } from "#core/wire/messageTypes.ts";
import { presenceFrame, syncFrame } from "#server/rooms/frames.ts";

const marker = /«(\d+)»/g;

/**
 * One of many people on a map: edits and shows its cursor, and of what comes from the others only notes which edits it has
 * seen. It applies nothing, so that hundreds of them take less of the machine than the server.
 */
export class Attendee {
  readonly #doc = new Doc();
  readonly #socket: WebSocket;
  readonly #onSeen: (edit: number) => void;
  readonly #own = new Set<number>();
  #clock = 0;
  #welcome = Promise.withResolvers<void>();

  constructor(address: string, onSeen: (edit: number) => void) {
    this.#onSeen = onSeen;
    this.#socket = new WebSocket(address);
    this.#socket.on("open", () => this.#ask());
    this.#socket.on("message", (data: Buffer) => this.#take(data));
    this.#socket.on("error", (cause) => this.#welcome.reject(cause));
    this.#socket.on("close", (code) => this.#welcome.reject(new Error(`closed with ${code}`)));
    this.#welcome.promise.catch(() => {});
    this.#doc.on("update", (update: Uint8Array) =>
      this.#socket.send(syncFrame(syncSteps.update, update)),
    );
  }

  /** Settles when the whole map is here. */
  get isWelcome(): Promise<void> {
    return this.#welcome.promise;
  }

  /** Writes an edit that can be told from all others. */
  edit(number: number): void {
    this.#own.add(number);
    // At a place of its own: of two who write one place at once, one is not shown.
    this.#doc.getMap("ratings").set(`t1/${this.#doc.clientID}/feeling`, `«${number}»`);
  }

  showCursor(): void {
    this.#clock += 1;
    const user = { name: "Deniz", colour: this.#clock % 8, role: "edit" };
    const state = JSON.stringify({ user, cursor: { x: Math.random() * 1000, y: this.#clock } });
    const { clientID: clientId } = this.#doc;
    this.#socket.send(presenceFrame([{ clientId, clock: this.#clock, state }]));
  }

  leave(): void {
    this.#socket.terminate();
    this.#doc.destroy();
  }

  #ask(): void {
    this.#socket.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, messageTypes.sync);
        encoding.writeVarUint(encoder, syncSteps.stateVector);
        encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
      }),
    );
  }

  #take(data: Buffer): void {
    if (data[0] !== messageTypes.sync) return;
    const decoder = decoding.createDecoder(data.subarray(1));
    const step = decoding.readVarUint(decoder);
    if (step === syncSteps.difference) this.#welcome.resolve();
    if (step !== syncSteps.update) return;
    for (const [, number] of data.toString("utf8").matchAll(marker))
      if (!this.#own.has(Number(number))) this.#onSeen(Number(number));
  }
}
