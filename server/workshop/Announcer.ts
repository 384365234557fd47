import type { Id } from "#core/model/journeyMap.ts";
import type { StoredWorkshop } from "../storage/workshopStorage.ts";
import type { Ledger } from "./Ledger.ts";
import { shownWorkshop } from "./shownWorkshop.ts";
import type { Surroundings } from "./Surroundings.ts";

/** What changes by itself is told at most three times a second. */
const everyMs = 334;

/** Tells everybody who has a map open how its workshop stands. */
export class Announcer {
  readonly #around: Surroundings;
  readonly #ledger: Ledger;
  readonly #timers = new Map<Id, NodeJS.Timeout>();
  readonly #toldAt = new Map<Id, number>();
  #isStopped = false;

  constructor(around: Surroundings, ledger: Ledger) {
    this.#around = around;
    this.#ledger = ledger;
  }

  /** At once; to be called while nothing else is done with the map's workshop. */
  async now(mapId: Id): Promise<void> {
    clearTimeout(this.#timers.get(mapId));
    this.#timers.delete(mapId);
    const found = await this.#ledger.underWay(mapId);
    if (found) return this.#show(found);
    this.#toldAt.delete(mapId);
    this.#around.rooms.tell(mapId, { topic: "workshop" });
  }

  /** A plan is no more: of that only owners ever knew. */
  dropped(mapId: Id): void {
    this.#around.rooms.tell(mapId, (role) => (role === "own" ? { topic: "workshop" } : undefined));
  }

  /** Before long, together with what else changes until then. */
  soon(mapId: Id): void {
    if (this.#isStopped || this.#timers.has(mapId)) return;
    const waitMs = (this.#toldAt.get(mapId) ?? -Infinity) + everyMs - performance.now();
    const timer = setTimeout(() => void this.#tell(mapId), Math.max(0, waitMs)).unref();
    this.#timers.set(mapId, timer);
  }

  /** Tells nothing more. */
  stop(): void {
    this.#isStopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  async #show(found: StoredWorkshop): Promise<void> {
    const { storage, rooms, peopleOn } = this.#around;
    const { mapId } = found;
    this.#toldAt.set(mapId, performance.now());
    const workshop = this.#ledger.raised(found);
    const participants = await storage.participants(workshop.id);
    const scene = { workshop, participants, here: peopleOn(mapId) };
    rooms.tell(mapId, (role) => {
      const shown = shownWorkshop(scene, role);
      return shown && { topic: "workshop", workshop: shown };
    });
  }

  async #tell(mapId: Id): Promise<void> {
    this.#timers.delete(mapId);
    if (this.#isStopped) return;
    try {
      await this.#ledger.alone(mapId, async () => {
        const found = await this.#ledger.underWay(mapId);
        if (found) await this.#show(found);
        else this.#toldAt.delete(mapId);
      });
    } catch (cause) {
      // Whoever did not hear of it hears of the next change.
      if (!this.#isStopped) this.#around.log.error({ map: mapId, cause }, "workshop not told");
    }
  }
}
