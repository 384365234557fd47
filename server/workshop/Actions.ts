import type { Id } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import type { Role } from "#core/wire/roles.ts";
import type { ActionItem, ListedAction } from "#core/wire/workshop.ts";
import { newId } from "../newId.ts";
import type { Storage } from "../storage/storage.ts";
import { WorkshopRefusal } from "./WorkshopRefusal.ts";

/** What somebody wants done. */
export interface WantedAction {
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
export class Actions {
  readonly #storage: Storage;
  readonly #onChange: (mapId: Id) => void;

  /** `onChange`: the actions of a map are not what they were. */
  constructor(storage: Storage, onChange: (mapId: Id) => void) {
    this.#storage = storage;
    this.#onChange = onChange;
  }

  async list(mapId: Id): Promise<ActionItem[]> {
    return this.#storage.actionsOf(mapId);
  }

  /** What is still to be done on the maps on which `roleOf` gives a role. */
  async open(roleOf: (mapId: Id) => Role | undefined): Promise<ListedAction[]> {
    const actions = await this.#storage.openActions();
    return actions.filter(({ mapId }) => roleOf(mapId) !== undefined);
  }

  /** Decided in the workshop that is open, if one is. */
  async add(mapId: Id, { note, text, owner, reviewOn }: WantedAction): Promise<ActionItem> {
    const workshop = await this.#storage.workshopUnderWay(mapId);
    const action: ActionItem = {
      id: newId(),
      mapId,
      text,
      owner,
      ...(note !== undefined && { note }),
      ...(reviewOn !== undefined && { reviewOn }),
      ...(workshop?.state === "open" && { workshop: workshop.id }),
    };
    if (!(await this.#storage.addAction(action, limits.actionsOfMap)))
      throw new WorkshopRefusal("too-many-actions", String(limits.actionsOfMap));
    this.#onChange(mapId);
    return action;
  }

  async change(mapId: Id, id: Id, { isDone, ...change }: WantedChange): Promise<ActionItem> {
    const doneAt = isDone === true ? new Date().toISOString() : null;
    const done = isDone === undefined ? {} : { doneAt };
    const action = await this.#storage.changeAction(mapId, id, { ...change, ...done });
    if (action === undefined) throw new WorkshopRefusal("no-such-action");
    this.#onChange(mapId);
    return action;
  }

  async remove(mapId: Id, id: Id): Promise<void> {
    if (!(await this.#storage.removeAction(mapId, id))) throw new WorkshopRefusal("no-such-action");
    this.#onChange(mapId);
  }
}
