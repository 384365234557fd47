import type { IncomingHttpHeaders } from "node:http";
import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import { closeCodes, closeReasons } from "#core/wire/closeCodes.ts";
import { limits } from "#core/wire/limits.ts";
import type { Access } from "../access/Access.ts";
import type { Log } from "../log.ts";
import type { Connection, Participant } from "../rooms/Connection.ts";
import type { Room } from "../rooms/Room.ts";
import type { Storage } from "../storage/storage.ts";

export interface SeatsOptions {
  readonly access: Access;
  readonly storage: Pick<Storage, "mapsWithExpired">;
  readonly log: Log;
  /** Somebody has come to a map, or left it, or is called otherwise there. */
  readonly onMove: (mapId: Id) => void;
}

/** Whose seats, and the seats of which map; all where neither is named. */
interface RecheckScope {
  readonly mapId?: Id | undefined;
  readonly person?: Id | undefined;
}

/** Where a connection sits, and what it came with. */
interface Seat {
  readonly room: Room;
  readonly headers: IncomingHttpHeaders;
}

/** Sockets on a map that nobody takes who came by a link or a code: neither makes anybody its owner. */
const keptForOwners = 20;

/** Sessions expire without a word. */
const recheckEveryMs = 60_000;

/** Who has a socket on which map: each only for as long as its role there is what it was. */
export class Seats {
  readonly #options: SeatsOptions;
  readonly #seats = new Map<Connection, Seat>();
  readonly #timer: NodeJS.Timeout | undefined;
  #checkedAt = new Date().toISOString();
  #allCheckedAt = performance.now();

  constructor(options: SeatsOptions) {
    this.#options = options;
    if (options.access.mode === "shared")
      this.#timer = setInterval(() => void this.#watchExpiry(), 1000).unref();
  }

  get connections(): Connection[] {
    return [...this.#seats.keys()];
  }

  /** Whether somebody may have one more socket on a map: the last ones there are for its owners. */
  isFree({ person, role }: Participant, mapId: Id): boolean {
    if (this.#options.access.mode === "local") return true;
    const seats = [...this.#seats];
    const theirs = seats.filter(([each]) => each.person.id === person.id).length;
    const there = seats.filter(([, { room }]) => room.id === mapId).length;
    const kept = role === "own" ? 0 : keptForOwners;
    return theirs < limits.socketsOfPerson && there < limits.socketsOfMap - kept;
  }

  /** Who has a map open. */
  peopleOn(mapId: Id): ReadonlySet<Id> {
    const there = [...this.#seats].filter(([, { room }]) => room.id === mapId);
    return new Set(there.map(([{ person }]) => person.id));
  }

  /** A role that changes while this goes on is noticed: here, or by the recheck that follows the change. */
  async take(connection: Connection, seat: Seat): Promise<void> {
    this.#seats.set(connection, seat);
    this.#options.onMove(seat.room.id);
    if (this.#options.access.mode === "shared") await this.#recheckOne(connection, seat);
  }

  leave(connection: Connection): void {
    const mapId = this.#seats.get(connection)?.room.id;
    this.#seats.delete(connection);
    if (mapId !== undefined) this.#options.onMove(mapId);
  }

  /** Sends away, or to come back as they are now, those in scope who are not who they were or whose role is not. */
  async recheck({ mapId, person }: RecheckScope = {}) {
    if (this.#options.access.mode === "local") return;
    const seats = [...this.#seats].filter(
      ([connection, { room }]) =>
        (mapId === undefined || room.id === mapId) &&
        (person === undefined || connection.person.id === person),
    );
    await Promise.all(seats.map(([connection, seat]) => this.#recheckOne(connection, seat)));
  }

  /** Somebody is called otherwise from now on. */
  rename(person: Person): void {
    for (const [connection, { room }] of this.#seats) {
      if (connection.person.id !== person.id) continue;
      connection.person = person;
      room.reintroduce(connection);
      this.#options.onMove(room.id);
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #recheckOne(connection: Connection, { room, headers }: Seat): Promise<void> {
    const { access, log } = this.#options;
    const close = (code: number, reason: string) => {
      connection.close(code, reason);
      room.leave(connection);
    };
    try {
      const person = await access.personOf(headers);
      const role = await access.roleOn(person, room.id);
      // Whom a proxy names is somebody new once they were removed.
      if (role === connection.role && person?.id === connection.person.id) return;
      if (person === undefined) close(closeCodes.unauthenticated, closeReasons.revoked);
      else if (role === undefined) close(closeCodes.forbidden, closeReasons.revoked);
      else close(closeCodes.tryAgain, closeReasons.role);
    } catch (cause) {
      log.error({ map: room.id, cause }, "role not checked");
      close(closeCodes.tryAgain, closeReasons.storage);
    }
  }

  async #watchExpiry(): Promise<void> {
    const { storage, log } = this.#options;
    const now = new Date().toISOString();
    try {
      const expired = await storage.mapsWithExpired(this.#checkedAt, now);
      this.#checkedAt = now;
      await Promise.all(expired.map((mapId) => this.recheck({ mapId })));
      if (performance.now() - this.#allCheckedAt < recheckEveryMs) return;
      this.#allCheckedAt = performance.now();
      await this.recheck();
    } catch (cause) {
      log.error({ cause }, "expiry not checked");
    }
  }
}
