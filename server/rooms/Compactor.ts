import type { Id } from "#core/model/journeyMap.ts";
import type { Log } from "../log.ts";
import type { Storage, StoredMap } from "../storage/storage.ts";
import { lastSeq } from "./buildDoc.ts";
import type { Room } from "./Room.ts";

/** From which length a log is worth a snapshot: while people work, and when they have left. */
const worthwhile = {
  often: { rows: 2000, bytes: 4 * 1024 * 1024 },
  atUnload: { rows: 100, bytes: 256 * 1024 },
} as const;

const keptMs = 24 * 3_600_000;

/** The snapshot of a whole log, compared with it; `undefined` when that has to wait. */
export type Condense = (stored: StoredMap) => Promise<Uint8Array | undefined>;

export interface CompactorOptions {
  readonly storage: Pick<Storage, "load" | "compact" | "workshopUnderWay">;
  readonly condense: Condense;
  readonly log: Log;
}

/** Shortens logs in the background, one at a time. */
export class Compactor {
  readonly #storage: CompactorOptions["storage"];
  readonly #condense: Condense;
  readonly #log: Log;
  readonly #planned = new Set<Id>();
  #work = Promise.resolve();
  #isClosed = false;

  constructor({ storage, condense, log }: CompactorOptions) {
    this.#storage = storage;
    this.#condense = condense;
    this.#log = log;
  }

  /** To be called while a room is in use. */
  considerOften(room: Room): void {
    if (isWorthwhile(room, worthwhile.often)) this.#plan(room);
  }

  /** To be called when a room is unloaded. */
  consider(room: Room): void {
    if (isWorthwhile(room, worthwhile.atUnload)) this.#plan(room);
  }

  /** Begins nothing more; settles when what has begun has ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#work;
  }

  /** Shortens one map's log now; false when that has to wait. */
  async compact(id: Id): Promise<boolean> {
    if (await this.#isKept(id)) return false;
    const stored = await this.#storage.load(id);
    if (!stored || stored.updates.length === 0) return false;
    const bytes = await this.#condense(stored);
    if (bytes) await this.#storage.compact(id, { seq: lastSeq(stored), bytes });
    return bytes !== undefined;
  }

  /** While a workshop is open who did what can be taken back: for a day, should nobody end it. */
  async #isKept(id: Id): Promise<boolean> {
    const workshop = await this.#storage.workshopUnderWay(id);
    const openedAt = workshop?.openedAt;
    return openedAt !== undefined && Date.now() - Date.parse(openedAt) < keptMs;
  }

  #plan(room: Room): void {
    const { id } = room;
    room.logRows = 0;
    room.logBytes = 0;
    if (this.#planned.has(id)) return;
    this.#planned.add(id);
    this.#work = this.#work.then(() => this.#carryOut(id));
  }

  async #carryOut(id: Id): Promise<void> {
    this.#planned.delete(id);
    if (this.#isClosed) return;
    try {
      if (await this.compact(id)) this.#log.debug({ map: id }, "log shortened");
    } catch (cause) {
      if (!this.#isClosed) this.#log.error({ map: id, cause }, "log not shortened");
    }
  }
}

function isWorthwhile(
  room: Room,
  from: { readonly rows: number; readonly bytes: number },
): boolean {
  return room.logRows >= from.rows || room.logBytes >= from.bytes;
}
