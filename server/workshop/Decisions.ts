import type { Id } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import type { Role } from "#core/wire/roles.ts";
import type { Decision, ListedDecision } from "#core/wire/workshop.ts";
import { newId } from "../newId.ts";
import type { Storage } from "../storage/storage.ts";
import { WorkshopRefusal } from "./WorkshopRefusal.ts";

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

/** What teams have decided to do, map by map. */
export class Decisions {
  readonly #storage: Storage;
  readonly #onChange: (mapId: Id) => void;

  /** `onChange`: the decisions of a map are not what they were. */
  constructor(storage: Storage, onChange: (mapId: Id) => void) {
    this.#storage = storage;
    this.#onChange = onChange;
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
      throw new WorkshopRefusal("too-many-decisions", String(limits.decisionsOfMap));
    this.#onChange(mapId);
    return decision;
  }

  async change(mapId: Id, id: Id, { isDone, ...change }: WantedChange): Promise<Decision> {
    const doneAt = isDone === true ? new Date().toISOString() : null;
    const done = isDone === undefined ? {} : { doneAt };
    const decision = await this.#storage.changeDecision(mapId, id, { ...change, ...done });
    if (decision === undefined) throw new WorkshopRefusal("no-such-decision");
    this.#onChange(mapId);
    return decision;
  }

  async remove(mapId: Id, id: Id): Promise<void> {
    if (!(await this.#storage.removeDecision(mapId, id)))
      throw new WorkshopRefusal("no-such-decision");
    this.#onChange(mapId);
  }
}
