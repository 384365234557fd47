import type { Id } from "#core/model/journeyMap.ts";
import type { Decision, ListedDecision } from "#core/wire/workshop.ts";

/** What teams have decided to do. */
export interface DecisionStorage {
  /** False: there is no such map, or it has as many as it can have. */
  addDecision(decision: Decision, most: number): Promise<boolean>;
  /** The decisions of a map, in the order in which they were decided. */
  decisionsOf(mapId: Id): Promise<Decision[]>;
  /** Writes a decision anew; `undefined` where the map has none such. */
  changeDecision(mapId: Id, id: Id, change: DecisionChange): Promise<Decision | undefined>;
  /** False: the map has none such. */
  removeDecision(mapId: Id, id: Id): Promise<boolean>;
  /** What is still to be done on maps that are not in the bin, the earliest date first and those without one last. */
  openDecisions(): Promise<ListedDecision[]>;
}

/** What is absent stays as it is; `null` takes it away. */
export interface DecisionChange {
  readonly text?: string | undefined;
  readonly owner?: string | undefined;
  readonly reviewOn?: string | null | undefined;
  readonly doneAt?: string | null | undefined;
}
