import type { Id } from "#core/model/journeyMap.ts";
import type { Decision, ListedDecision } from "#core/wire/workshop.ts";

/** What teams have decided to do. */
export interface DecisionStorage {
  /** False: there is no such map, or it has as many as it can have. */
  addDecision(decision: Decision, most: number): Promise<boolean>;
  /** The decisions of a map, in the order in which they were decided. */
  decisionsOf(mapId: Id): Promise<Decision[]>;
  /** Writes a decision anew; `undefined` where the map has none such. */
  changeDecision(place: DecisionPlace, change: DecisionChange): Promise<Decision | undefined>;
  /** Marks it as deleted by somebody. False: the map has none such. */
  removeDecision(place: DecisionPlace, at: string, by: Id): Promise<boolean>;
  /** Brings one back as it was; `undefined` where they have deleted none such since then. */
  restoreDecision(
    place: DecisionPlace,
    restoration: Restoration,
  ): Promise<Decision | "no-room" | undefined>;
  /** Drops what was deleted before a time. */
  forgetDecisions(before: string): Promise<void>;
  /** What is still to be done on maps that are not in the bin, the earliest date first and those without one last. */
  openDecisions(): Promise<ListedDecision[]>;
}

export interface DecisionPlace {
  readonly mapId: Id;
  readonly id: Id;
}

export interface Restoration {
  /** Who deleted it. */
  readonly by: Id;
  /** The earliest time at which it was deleted. */
  readonly since: string;
  /** How many a map can have. */
  readonly most: number;
}

/** What is absent stays as it is; `null` takes it away. */
export interface DecisionChange {
  readonly text?: string | undefined;
  readonly owner?: string | undefined;
  readonly reviewOn?: string | null | undefined;
  readonly doneAt?: string | null | undefined;
}
