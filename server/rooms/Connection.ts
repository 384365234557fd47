import type { WebSocket } from "ws";
import * as Y from "yjs";
import { closeCodes, closeReasons } from "#core/wire/closeCodes.ts";
import { syncSteps } from "#core/wire/messageTypes.ts";
import type { Person } from "#core/wire/access.ts";
import type { Role } from "#core/wire/roles.ts";
import { acknowledgementFrame, presenceFrame, roleFrame, syncFrame } from "./frames.ts";

const MiB = 1024 * 1024;

/** How much may wait for a slow reader, and for how long. */
export const backPressure = {
  presenceBytes: MiB,
  updateBytes: 4 * MiB,
  closeBytes: 8 * MiB,
  stalledMs: 10_000,
  fragmentBytes: 64 * 1024,
} as const;

/** A stock client gives up on a server that sends no message for 30 s. */
const quietMs = 20_000;
const pingEveryMs = 15_000;
const silentMs = 45_000;
const closingMs = 1_000;

/** Whom a connection speaks for, and what they may do for as long as it lasts. */
export interface Participant {
  readonly person: Person;
  readonly role: Role;
}

/** One client's socket on one map. */
export class Connection {
  /** Whom it speaks for; the name may change meanwhile. */
  person: Person;
  /** For all its life: whose role changes is sent to come back. */
  readonly role: Role;
  /** How many content frames it has sent. */
  received = 0;
  /** The one presence entry it speaks for, once known. */
  presenceId: number | undefined;
  /** Settles when the socket has closed. */
  readonly gone: Promise<void>;
  readonly #socket: WebSocket;
  #missed: Uint8Array[] = [];
  #missedBytes = 0;
  /** The largest answer that is still on its way. */
  #answer: Uint8Array | undefined;
  #sentAt = performance.now();
  #progressAt = performance.now();
  #heardAt = performance.now();
  #pingedAt = performance.now();
  #isClosed = false;

  constructor(socket: WebSocket, { person, role }: Participant) {
    this.#socket = socket;
    this.person = person;
    this.role = role;
    this.gone = new Promise((resolve) => socket.once("close", () => resolve()));
  }

  get isOpen(): boolean {
    return !this.#isClosed && this.#socket.readyState === this.#socket.OPEN;
  }

  /** A question, or the answer to one: sent whatever waits. */
  answer(frame: Uint8Array): void {
    if (frame.length > (this.#answer?.length ?? 0)) this.#answer = frame;
    this.#send(frame, () => {
      if (this.#answer === frame) this.#answer = undefined;
    });
  }

  /** A change somebody made; a reader that is behind gets what it missed in one piece later. */
  showUpdate(update: Uint8Array, frame: Uint8Array): void {
    if (!this.isOpen) return;
    if (this.#missed.length > 0 || this.#socket.bufferedAmount > backPressure.updateBytes) {
      this.#missed.push(update);
      this.#missedBytes += update.length;
      this.#closeIfOverfull();
    } else this.#send(frame);
  }

  /** Who is here and where; left out for a reader that is behind. */
  showPresence(frame: Uint8Array): void {
    if (this.#socket.bufferedAmount <= backPressure.presenceBytes) this.#send(frame);
  }

  /** Something that is not asked for again while the connection lasts: sent whatever waits. */
  tell(frame: Uint8Array): void {
    this.#send(frame);
  }

  sayRole(): void {
    this.#send(roleFrame(this.role));
  }

  acknowledge(count: number): void {
    this.#send(acknowledgementFrame(count));
  }

  /** To be called for every message or pong. */
  heard(): void {
    this.#heardAt = performance.now();
  }

  /** To be called every second or so: closes what is stuck or gone, and keeps the rest alive. */
  check(now: number): void {
    if (!this.isOpen) return;
    if (this.#socket.bufferedAmount === 0) this.#progressAt = now;
    if (now - this.#progressAt > backPressure.stalledMs) return this.#closeSlow();
    if (now - this.#heardAt > silentMs) return this.#socket.terminate();
    if (now - this.#sentAt > quietMs) this.showPresence(presenceFrame([]));
    if (now - this.#pingedAt < pingEveryMs) return;
    this.#pingedAt = now;
    this.#socket.ping();
  }

  close(code: number, reason: string): void {
    this.#isClosed = true;
    this.#missed = [];
    this.#socket.close(code, reason);
    // The other side may not answer, and the close frame waits behind everything else.
    setTimeout(() => this.#socket.terminate(), closingMs).unref();
  }

  terminate(): void {
    this.#socket.terminate();
  }

  #send(frame: Uint8Array, sent?: () => void): void {
    if (!this.isOpen) return;
    const now = performance.now();
    if (this.#socket.bufferedAmount === 0) this.#progressAt = now;
    this.#sentAt = now;
    for (let from = 0; from < frame.length; from += backPressure.fragmentBytes) {
      const to = from + backPressure.fragmentBytes;
      const fin = to >= frame.length;
      this.#socket.send(frame.subarray(from, to), { binary: true, fin }, () => {
        if (fin) sent?.();
        this.#drained();
      });
    }
    this.#closeIfOverfull();
  }

  #drained(): void {
    this.#progressAt = performance.now();
    if (this.#missed.length === 0 || !this.isOpen) return;
    if (this.#socket.bufferedAmount > backPressure.presenceBytes) return;
    const missed = this.#missed;
    this.#missed = [];
    this.#missedBytes = 0;
    try {
      this.#send(syncFrame(syncSteps.update, Y.mergeUpdates(missed)));
    } catch {
      this.close(closeCodes.tryAgain, closeReasons.slow);
    }
  }

  /** The answer to a joiner may be as large as the map is: it does not count. Whoever asks again meanwhile has to read. */
  #closeIfOverfull(): void {
    const answerBytes = this.#answer?.length ?? 0;
    const waiting = this.#socket.bufferedAmount - answerBytes + this.#missedBytes;
    if (waiting > backPressure.closeBytes) this.#closeSlow();
  }

  #closeSlow(): void {
    this.close(closeCodes.tryAgain, closeReasons.slow);
  }
}
