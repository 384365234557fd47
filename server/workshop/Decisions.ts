import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import { limits } from "#core/wire/limits.ts";
import type { Role } from "#core/wire/roles.ts";
import type { Decision, ListedDecision } from "#core/wire/workshop.ts";
import type { Log } from "../log.ts";
import { newId } from "../newId.ts";
import type { DecisionPlace, DecisionStorage } from "../storage/decisionStorage.ts";
import type { Storage } from "../storage/storage.ts";
import { Refusal } from "../Refusal.ts";
import { undoableSince } from "../undoableSince.ts";

/** What somebody wants done. */
export interface WantedDecision {
  readonly note?: Id | undefined;
  readonly text: string;
  readonly owner: string;
  readonly reviewOn?: string | undefined;
}

export interface WantedChange {
  readonly text?: string | undefined;
  readonly owner?: string | undefined;
  /** `null` takes it away. */
  readonly reviewOn?: string | null | undefined;
  readonly isDone?: boolean | undefined;
}

export interface DecisionsOptions {
  readonly storage: DecisionStorage & Pick<Storage, "workshopUnderWay">;
  readonly log: Log;
  /** The decisions of a map are not what they were. */
  readonly onChange: (mapId: Id) => void;
}

/** What teams have decided to do, map by map. */
export class Decisions {
  readonly #storage: DecisionsOptions["storage"];
  readonly #log: Log;
  readonly #onChange: DecisionsOptions["onChange"];

  constructor({ storage, log, onChange }: DecisionsOptions) {
    this.#storage = storage;
    this.#log = log;
    this.#onChange = onChange;
    void this.#forgetDeleted();
  }

  async list(mapId: Id): Promise<Decision[]> {
    return this.#storage.decisionsOf(mapId);
  }

  /** What is still to be done on the maps on which `roleOf` gives a role. */
  async open(roleOf: (mapId: Id) => Role | undefined): Promise<ListedDecision[]> {
    const decisions = await this.#storage.openDecisions();
    return decisions.filter(({ mapId }) => roleOf(mapId) !== undefined);
  }

  /** Decided in the workshop that is open, if one is. */
  async add(mapId: Id, { note, text, owner, reviewOn }: WantedDecision): Promise<Decision> {
    const workshop = await this.#storage.workshopUnderWay(mapId);
    const decision: Decision = {
      id: newId(),
      mapId,
      text,
      owner,
      ...(note !== undefined && { note }),
      ...(reviewOn !== undefined && { reviewOn }),
      ...(workshop?.state === "open" && { workshop: workshop.id }),
    };
    if (!(await this.#storage.addDecision(decision, limits.decisionsOfMap)))
      throw new Refusal("too-many-decisions", String(limits.decisionsOfMap));
    this.#onChange(mapId);
    return decision;
  }

  async change(place: DecisionPlace, { isDone, ...change }: WantedChange): Promise<Decision> {
    const doneAt = isDone === true ? new Date().toISOString() : null;
    const done = isDone === undefined ? {} : { doneAt };
    const decision = await this.#storage.changeDecision(place, { ...change, ...done });
    if (decision === undefined) throw new Refusal("no-such-decision");
    this.#onChange(place.mapId);
    return decision;
  }

  async remove(place: DecisionPlace, by: Person): Promise<void> {
    const at = new Date().toISOString();
    if (!(await this.#storage.removeDecision(place, at, by.id)))
      throw new Refusal("no-such-decision");
    setTimeout(() => void this.#forgetDeleted(), limits.undoMs + 1000).unref();
    this.#onChange(place.mapId);
  }

  /** Brings one back, whole and in its place, that somebody has just deleted. */
  async restore(place: DecisionPlace, by: Person): Promise<Decision> {
    const since = undoableSince();
    const most = limits.decisionsOfMap;
    const restored = await this.#storage.restoreDecision(place, { by: by.id, since, most });
    if (restored === "no-room") throw new Refusal("too-many-decisions", String(most));
    if (restored === undefined) throw new Refusal("no-such-decision");
    this.#onChange(place.mapId);
    return restored;
  }

  async #forgetDeleted(): Promise<void> {
    try {
      await this.#storage.forgetDecisions(undoableSince());
    } catch (cause) {
      this.#log.warn({ cause }, "deleted decisions not forgotten");
    }
  }
}
