import type { Id } from "#core/model/journeyMap.ts";
import type { Role } from "#core/wire/roles.ts";
import type { KeyChange, StoredWorkshop, WorkshopStorage } from "../storage/workshopStorage.ts";
import { Refusal } from "../Refusal.ts";

type LedgerStorage = Pick<WorkshopStorage, "workshopUnderWay" | "saveWorkshop">;

/** The workshops under way, as they are on disk; what is done in one of them is done one after the other. */
export class Ledger {
  readonly #storage: LedgerStorage;
  readonly #last = new Map<Id, Promise<unknown>>();
  /** The version of each workshop that was shown last. */
  readonly #versions = new Map<Id, number>();

  constructor(storage: LedgerStorage) {
    this.#storage = storage;
  }

  /** Does something with a map's workshop while nothing else is done with it. */
  async alone<Result>(mapId: Id, work: () => Promise<Result>): Promise<Result> {
    const done = (this.#last.get(mapId) ?? Promise.resolve()).then(work);
    const settled = done.catch(() => undefined);
    this.#last.set(mapId, settled);
    try {
      return await done;
    } finally {
      if (this.#last.get(mapId) === settled) this.#last.delete(mapId);
    }
  }

  /** The workshop that is planned or open on a map. */
  async underWay(mapId: Id): Promise<StoredWorkshop | undefined> {
    const stored = await this.#storage.workshopUnderWay(mapId);
    return stored && { ...stored, version: this.#versionOf(stored) };
  }

  /** The workshop of a map, which has to be there. */
  async found(mapId: Id): Promise<StoredWorkshop> {
    const workshop = await this.underWay(mapId);
    if (workshop === undefined) throw new Refusal("no-such-workshop");
    return workshop;
  }

  /** The workshop of a map, which has to be open; one that is planned is there for owners only. */
  async open(mapId: Id, role: Role): Promise<StoredWorkshop> {
    const workshop = await this.found(mapId);
    if (workshop.state === "open") return workshop;
    throw new Refusal(role === "own" ? "workshop-not-open" : "no-such-workshop");
  }

  /** Keeps a workshop under a higher version than was ever shown; returns it so. */
  async save(workshop: StoredWorkshop, keys?: KeyChange): Promise<StoredWorkshop> {
    const raised = this.raised(workshop);
    await this.#storage.saveWorkshop(raised, keys);
    return raised;
  }

  /** The workshop under a higher version than was ever shown: what is around it has changed. */
  raised(workshop: StoredWorkshop): StoredWorkshop {
    const version = Math.max(this.#versionOf(workshop) + 1, Date.now());
    this.#versions.set(workshop.id, version);
    return { ...workshop, version };
  }

  /** Versions follow the clock: after a restart they go on above what was shown before it. */
  #versionOf({ id, version }: StoredWorkshop): number {
    const known = this.#versions.get(id) ?? Math.max(version + 1, Date.now());
    this.#versions.set(id, Math.max(known, version));
    return Math.max(known, version);
  }
}
