import type { Id } from "#core/model/journeyMap.ts";
import type { ActionItem, ListedAction } from "#core/wire/workshop.ts";

/** What teams have decided to do. */
export interface ActionStorage {
  /** False: there is no such map, or it has as many as it can have. */
  addAction(action: ActionItem, most: number): Promise<boolean>;
  /** The actions of a map, in the order in which they were decided. */
  actionsOf(mapId: Id): Promise<ActionItem[]>;
  /** Writes an action anew; `undefined` where the map has none such. */
  changeAction(mapId: Id, id: Id, change: ActionChange): Promise<ActionItem | undefined>;
  /** False: the map has none such. */
  removeAction(mapId: Id, id: Id): Promise<boolean>;
  /** What is still to be done on maps that are not in the bin, the earliest date first and those without one last. */
  openActions(): Promise<ListedAction[]>;
}

/** What is absent stays as it is; `null` takes it away. */
export interface ActionChange {
  readonly text?: string | undefined;
  readonly owner?: string | undefined;
  readonly reviewOn?: string | null | undefined;
  readonly doneAt?: string | null | undefined;
}
