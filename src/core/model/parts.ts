import type { Entities, EntityKind } from "./fields.ts";
import type { Id, JourneyMap, MapInfo, OffPath, Rating } from "./journeyMap.ts";

/** A stored entity and whether it is marked as deleted. */
export interface Stored<T> {
  readonly entity: T;
  readonly isDeleted: boolean;
}

/**
 * Everything a document or a file holds, each piece valid by itself, nothing yet checked against the rest.
 * Ratings and visits are other objects when they changed: those that are the very same are not gone through again.
 */
export interface Parts {
  readonly info: MapInfo;
  readonly stage: ReadonlyMap<Id, Stored<Entities["stage"]>>;
  readonly touchpoint: ReadonlyMap<Id, Stored<Entities["touchpoint"]>>;
  readonly lane: ReadonlyMap<Id, Stored<Entities["lane"]>>;
  readonly note: ReadonlyMap<Id, Stored<Entities["note"]>>;
  readonly persona: ReadonlyMap<Id, Stored<Entities["persona"]>>;
  /** By touchpoint id, then persona id. */
  readonly ratings: ReadonlyMap<Id, ReadonlyMap<Id, Rating>>;
  readonly offPath: OffPath;
}

export const entityKinds = [
  "stage",
  "touchpoint",
  "lane",
  "note",
  "persona",
] as const satisfies readonly EntityKind[];

/** The list of a map that holds the entities of each kind. */
export const listNames = {
  stage: "stages",
  touchpoint: "touchpoints",
  lane: "lanes",
  note: "notes",
  persona: "personas",
} as const satisfies Record<EntityKind, keyof JourneyMap>;

/** Told about each thing that had to move or go, because what it refers to is not there. */
export type FlagRepair = (repair: {
  readonly kind: EntityKind | "rating" | "path";
  readonly id: Id;
  readonly action: "moved" | "left-out";
}) => void;
