import type { Id } from "#core/model/journeyMap.ts";
import { isRecord } from "#core/model/readers.ts";
import { localPersonId } from "#core/wire/access.ts";
import { limits } from "#core/wire/limits.ts";
import type { Connection } from "./Connection.ts";
import { presenceFrame } from "./frames.ts";
import type { PresenceEntry } from "./readFrame.ts";

interface Present extends PresenceEntry {
  readonly owner: Connection;
  readonly state: string;
}

/** What an open workshop makes of those who are here: who is shown to lead it, and whether all other names are hidden. */
export interface Veil {
  readonly leader: Id | undefined;
  readonly hidesNames: boolean;
}

/** A clock beyond this is none that counted up from nothing: with it, whoever is shown could never move again. */
const highestClock = 2 ** 32;

/** Who is in a room: one entry a connection, passed on to everybody, its sender included. */
export class RoomPresence {
  readonly #show: (frame: Uint8Array) => void;
  readonly #present = new Map<number, Present>();
  /** Whose each client is, as long as the room lasts: nobody shows themselves as another's. */
  readonly #personOf = new Map<number, Id>();
  #changed = new Map<number, PresenceEntry>();
  #timer: NodeJS.Timeout | undefined;
  #shownAt = -Infinity;
  #veil: Veil | undefined;

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

  /** Shows somebody by the name that the server knows them by now. */
  reissue(owner: Connection): void {
    const id = owner.presenceId;
    const entry = id === undefined ? undefined : this.#present.get(id);
    const state = entry && this.#issuedTo(owner, entry.state);
    if (!entry || entry.owner !== owner || state === undefined) return;
    this.#present.set(entry.clientId, { ...entry, state });
  }

  /**
   * Hides names from now on, or shows them again. Everybody is taken off the list at once; their own browsers, which hear
   * that they have gone, say that they are here, and come back without or with a name. Who leads is shown with what they
   * say next: nobody need go and come for it.
   */
  veil(veil: Veil | undefined): void {
    const before = this.#veil;
    this.#veil = veil;
    const isOfNames = before?.hidesNames === true || veil?.hidesNames === true;
    for (const [clientId, entry] of this.#present) {
      const state = this.#issuedTo(entry.owner, entry.state);
      if (state === undefined || state === entry.state) continue;
      this.#present.set(clientId, { ...entry, state });
      if (isOfNames) this.#changed.set(clientId, { ...entry, state: undefined });
    }
    this.#planShow();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #isOwn(owner: Connection, entry: PresenceEntry): boolean {
    const person = this.#personOf.get(entry.clientId) ?? owner.person.id;
    if (person !== owner.person.id || entry.clock > highestClock) return false;
    const present = this.#present.get(entry.clientId);
    if (present?.owner === owner) return entry.state === undefined || entry.clock > present.clock;
    if (owner.presenceId !== undefined && owner.presenceId !== entry.clientId) return false;
    // After a reconnection the same client comes with the same id on another socket.
    return entry.state !== undefined && (!present?.owner.isOpen || entry.clock > present.clock);
  }

  #take(owner: Connection, entry: PresenceEntry): void {
    const { clientId, state } = entry;
    const issued = state === undefined ? undefined : this.#issuedTo(owner, state);
    // What is too long, or is no presence, changes nothing.
    if (state !== undefined && issued === undefined) return;
    owner.presenceId = clientId;
    this.#personOf.set(clientId, owner.person.id);
    if (issued === undefined) this.#present.delete(clientId);
    else this.#present.set(clientId, { ...entry, state: issued, owner });
    this.#changed.set(clientId, { ...entry, state: issued });
  }

  #issuedTo({ person, role }: Connection, state: string): string | undefined {
    const leads = this.#veil?.leader === person.id;
    const isVeiled = this.#veil?.hidesNames === true && !leads;
    // At one computer everybody is one person, and each browser has a name of its own.
    const name = person.id === localPersonId ? {} : { name: person.name };
    return issued(state, {
      ...name,
      ...(isVeiled && { name: "" }),
      role,
      leads: leads || undefined,
    });
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

/** What somebody shows, with what the server knows of them; `undefined` where it cannot be shown. */
function issued(
  state: string,
  known: Readonly<Record<string, string | true | undefined>>,
): string | undefined {
  const shown: unknown = JSON.parse(state);
  if (!isRecord(shown)) return undefined;
  const claimed = isRecord(shown["user"]) ? shown["user"] : {};
  const whole = JSON.stringify({ ...shown, user: { ...claimed, ...known } });
  return Buffer.byteLength(whole) > limits.presenceBytes ? undefined : whole;
}
