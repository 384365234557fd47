import { limits } from "#core/wire/limits.ts";
import type { Connection } from "./Connection.ts";
import { presenceFrame } from "./frames.ts";
import type { PresenceEntry } from "./readFrame.ts";

interface Present extends PresenceEntry {
  readonly owner: Connection;
}

/** Who is in a room: one entry a connection, passed on to everybody, its sender included. */
export class RoomPresence {
  readonly #show: (frame: Uint8Array) => void;
  readonly #present = new Map<number, Present>();
  #changed = new Map<number, PresenceEntry>();
  #timer: NodeJS.Timeout | undefined;
  #shownAt = -Infinity;

  constructor(show: (frame: Uint8Array) => void) {
    this.#show = show;
  }

  /** Everybody who is here, or nothing when nobody is. */
  get frame(): Uint8Array | undefined {
    return this.#present.size === 0 ? undefined : presenceFrame([...this.#present.values()]);
  }

  /** Takes in what a connection says. A stock client repeats what it heard of others: passed over. */
  receive(owner: Connection, entries: readonly PresenceEntry[]): void {
    for (const entry of entries) if (this.#isOwn(owner, entry)) this.#take(owner, entry);
    this.#planShow();
  }

  leave(owner: Connection): void {
    const id = owner.presenceId;
    const entry = id === undefined ? undefined : this.#present.get(id);
    if (!entry || entry.owner !== owner) return;
    this.#present.delete(entry.clientId);
    this.#changed.set(entry.clientId, { ...entry, state: undefined });
    this.#planShow();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #isOwn(owner: Connection, entry: PresenceEntry): boolean {
    const present = this.#present.get(entry.clientId);
    if (present?.owner === owner) return entry.state === undefined || entry.clock > present.clock;
    if (owner.presenceId !== undefined && owner.presenceId !== entry.clientId) return false;
    // After a reconnection the same client comes with the same id on another socket.
    return entry.state !== undefined && (!present?.owner.isOpen || entry.clock > present.clock);
  }

  #take(owner: Connection, entry: PresenceEntry): void {
    const { clientId, state } = entry;
    if (state !== undefined && Buffer.byteLength(state) > limits.presenceBytes) return;
    owner.presenceId = clientId;
    if (state === undefined) this.#present.delete(clientId);
    else this.#present.set(clientId, { ...entry, owner });
    this.#changed.set(clientId, entry);
  }

  #planShow(): void {
    if (this.#changed.size === 0 || this.#timer) return;
    const waitMs = Math.max(0, this.#shownAt + limits.presenceEveryMs - performance.now());
    this.#timer = setTimeout(() => this.#showChanged(), waitMs);
  }

  #showChanged(): void {
    this.#timer = undefined;
    this.#shownAt = performance.now();
    const frame = presenceFrame([...this.#changed.values()]);
    this.#changed = new Map();
    this.#show(frame);
  }
}
