import type { Id } from "#core/model/journeyMap.ts";
import { closeCodes, closeReasons } from "#core/wire/closeCodes.ts";
import type { Log } from "../log.ts";
import type { Storage } from "../storage/storage.ts";
import type { StoredWorkshop } from "../storage/workshopStorage.ts";
import type { Compactor } from "./Compactor.ts";
import { GroupCommit } from "./GroupCommit.ts";
import { Room, RoomClosed } from "./Room.ts";
import type { WorkshopTerms } from "./Room.ts";
import { summaryOf } from "./summaryOf.ts";

export interface RoomsOptions {
  readonly storage: Storage;
  readonly log: Log;
  readonly compactor: Compactor;
  /** How long a room nobody uses stays in memory. */
  readonly idleMs: number;
  /** How long after a change the library hears of it. */
  readonly summaryMs: number;
}

/** What people who have a map open are told when it closes: see `closeCodes`. */
export interface Farewell {
  readonly code: number;
  readonly reason: string;
}

/** A room that stays in memory until it is released. */
export interface Hold {
  readonly room: Room;
  readonly release: () => void;
}

interface Entry {
  readonly room: Room;
  holds: number;
  unload: NodeJS.Timeout | undefined;
  summary: NodeJS.Timeout | undefined;
  /** How long its last summary took: large maps are summed up less often. */
  readMs: number;
}

/** What a workshop imposes on those who have its map open; nothing when it is not open. */
export function termsOf(workshop: StoredWorkshop): WorkshopTerms | undefined {
  const { state, hidesNames, facilitator, frozenLanes } = workshop;
  return state === "open" ? { hidesNames, leader: facilitator?.id, frozenLanes } : undefined;
}

/** At most this part of the time goes into summaries. */
const summaryShare = 0.02;

const ignore = (): undefined => undefined;

/** The maps that are in memory: loaded when first needed, unloaded when nobody needs them. */
export class Rooms {
  readonly #options: RoomsOptions;
  readonly #commit: GroupCommit;
  readonly #entries = new Map<Id, Entry>();
  readonly #loads = new Map<Id, Promise<Entry | undefined>>();
  readonly #closings = new Map<Id, Promise<void>>();

  constructor(options: RoomsOptions) {
    this.#options = options;
    this.#commit = new GroupCommit(options.storage);
  }

  get count(): number {
    return this.#entries.size;
  }

  /** The room of a map, loaded; `undefined` when there is no such map. One that closes is waited for. */
  async hold(id: Id): Promise<Hold | undefined> {
    for (let closing; (closing = this.#closings.get(id));) await closing;
    const entry = this.#entries.get(id) ?? (await this.#loadOnce(id));
    return entry && this.#holdOf(entry);
  }

  /** Tells everybody who has a map open something beside its content; see `Room.tell`. */
  tell(id: Id, event: Parameters<Room["tell"]>[0]): void {
    this.#entries.get(id)?.room.tell(event);
  }

  /** What a workshop imposes on a map is in force, in a room that is loaded just now too, when this settles. */
  async impose(id: Id, terms: WorkshopTerms | undefined): Promise<void> {
    await this.#loads.get(id)?.catch(ignore);
    this.#entries.get(id)?.room.impose(terms);
  }

  /** Does something with a room and lets go of it; begins again with another when the room closes under it. */
  async use<Result>(id: Id, work: (room: Room) => Promise<Result>): Promise<Result | undefined> {
    for (;;) {
      const hold = await this.hold(id);
      if (!hold) return undefined;
      try {
        return await work(hold.room);
      } catch (cause) {
        if (!(cause instanceof RoomClosed)) throw cause;
      } finally {
        hold.release();
      }
    }
  }

  /**
   * Closes the room of a map, if it is in memory, once everything taken in is on disk. Nobody opens it again before
   * `meanwhile` is done; rejects when that does.
   */
  async close(
    id: Id,
    farewell: Farewell,
    meanwhile: () => Promise<unknown> = async () => {},
  ): Promise<void> {
    const closing = this.#closed(id, farewell).then(meanwhile);
    const settled = closing.then(ignore, ignore);
    this.#closings.set(id, settled);
    void settled.then(() => {
      if (this.#closings.get(id) === settled) this.#closings.delete(id);
    });
    await closing;
  }

  async #closed(id: Id, { code, reason }: Farewell): Promise<void> {
    await this.#closings.get(id);
    // Whoever waits for a room that cannot be loaded hears of it; here there is nothing to close.
    const entry = this.#entries.get(id) ?? (await this.#loads.get(id)?.catch(ignore));
    if (!entry) return;
    await entry.room.close(code, reason);
    this.#forget(entry);
  }

  async closeAll(farewell: Farewell): Promise<void> {
    await this.refreshSummaries();
    const ids = [...this.#entries.keys(), ...this.#loads.keys()];
    await Promise.all(ids.map((id) => this.close(id, farewell)));
  }

  /** Brings the library up to date with what has changed in memory, of one map where it is named. */
  async refreshSummaries(only?: Id): Promise<void> {
    const changed = [...this.#entries.values()].filter(
      ({ room, summary }) => summary && (only === undefined || room.id === only),
    );
    await Promise.all(changed.map((entry) => this.#refreshSummary(entry)));
  }

  /** Brings the library up to date with what a sudden end left behind. */
  async refreshStaleSummaries(): Promise<void> {
    const { storage, log } = this.#options;
    try {
      for (const id of await storage.staleMaps()) await this.#refreshStaleSummary(id);
    } catch (cause) {
      log.warn({ cause }, "stale summaries not refreshed");
    }
  }

  /** A map that cannot be opened does not keep the others from it. */
  async #refreshStaleSummary(id: Id): Promise<void> {
    try {
      await this.use(id, (room) => this.#saveSummary(room));
    } catch (cause) {
      this.#options.log.warn({ map: id, cause }, "stale summary not refreshed");
    }
  }

  #loadOnce(id: Id): Promise<Entry | undefined> {
    const known = this.#loads.get(id);
    if (known) return known;
    const load = this.#load(id).finally(() => this.#loads.delete(id));
    this.#loads.set(id, load);
    return load;
  }

  async #load(id: Id): Promise<Entry | undefined> {
    const { storage } = this.#options;
    const stored = await storage.load(id);
    if (!stored) return undefined;
    const room = new Room(stored, {
      id,
      storage,
      commit: this.#commit,
      onCommitted: (committed) => this.#onCommitted(committed),
      onFailed: (failed, cause) => this.#onFailed(failed, cause),
    });
    const workshop = await storage.workshopUnderWay(id);
    if (workshop) room.impose(termsOf(workshop));
    const entry: Entry = { room, holds: 0, unload: undefined, summary: undefined, readMs: 0 };
    this.#entries.set(id, entry);
    return entry;
  }

  #holdOf(entry: Entry): Hold {
    entry.holds += 1;
    clearTimeout(entry.unload);
    let isHeld = true;
    return {
      room: entry.room,
      release: () => {
        if (isHeld) this.#release(entry);
        isHeld = false;
      },
    };
  }

  #release(entry: Entry): void {
    entry.holds -= 1;
    if (entry.holds > 0 || this.#entries.get(entry.room.id) !== entry) return;
    entry.unload = setTimeout(() => void this.#unload(entry), this.#options.idleMs).unref();
  }

  async #unload(entry: Entry): Promise<void> {
    if (entry.summary) await this.#refreshSummary(entry);
    if (entry.holds > 0 || entry.summary) return;
    this.#forget(entry);
    entry.room.discard(closeCodes.restarting, closeReasons.restarting);
    this.#options.log.debug({ map: entry.room.id }, "room unloaded");
    this.#options.compactor.consider(entry.room);
  }

  #onCommitted(room: Room): void {
    this.#options.compactor.considerOften(room);
    const entry = this.#entries.get(room.id);
    if (!entry || entry.summary) return;
    const refresh = () => void this.#refreshSummary(entry);
    const waitMs = Math.max(this.#options.summaryMs, entry.readMs / summaryShare);
    entry.summary = setTimeout(refresh, waitMs).unref();
  }

  #onFailed(room: Room, cause: unknown): void {
    this.#options.log.error({ map: room.id, cause }, "room given up");
    const entry = this.#entries.get(room.id);
    if (entry?.room === room) this.#forget(entry);
  }

  #forget(entry: Entry): void {
    clearTimeout(entry.unload);
    clearTimeout(entry.summary);
    if (this.#entries.get(entry.room.id) === entry) this.#entries.delete(entry.room.id);
  }

  async #refreshSummary(entry: Entry): Promise<void> {
    clearTimeout(entry.summary);
    entry.summary = undefined;
    const startedAt = performance.now();
    await this.#saveSummary(entry.room);
    entry.readMs = performance.now() - startedAt;
  }

  /** The library can wait: a failure here is logged, and made good at the next change or start. */
  async #saveSummary(room: Room): Promise<void> {
    const { storage, log } = this.#options;
    const { id, seq } = room;
    try {
      await storage.saveSummary(id, summaryOf(await room.map()), seq);
    } catch (cause) {
      log.warn({ map: id, cause }, "summary not saved");
    }
  }
}
