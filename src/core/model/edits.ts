import type { EntityKind } from "./fields.ts";
import type { Id, Rating } from "./journeyMap.ts";

/** A value that can stand in a document: JSON without null. */
export type Plain =
  | string
  | number
  | boolean
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined };

/** A new entity with its fields; those people type together become shared texts. */
export interface CreateEdit {
  readonly edit: "create";
  readonly kind: EntityKind;
  readonly id: Id;
  readonly fields: Readonly<Record<string, Plain | undefined>>;
}

/** One field gets a value, or none. `id` is empty for the map's own information. */
export interface SetEdit {
  readonly edit: "set";
  readonly kind: EntityKind | "map";
  readonly id: Id;
  readonly field: string;
  readonly value: Plain | undefined;
}

/** A shared text becomes `text`; `was` is what its author saw, where a colleague may have typed since. */
export interface TextEdit {
  readonly edit: "text";
  readonly kind: EntityKind | "map";
  readonly id: Id;
  readonly field: string;
  readonly text: string;
  readonly was?: string | undefined;
}

/** An entity is marked as deleted; it keeps everything it holds. */
export interface RemoveEdit {
  readonly edit: "remove";
  readonly kind: EntityKind;
  readonly id: Id;
}

/** An entity is no longer marked as deleted. */
export interface RestoreEdit {
  readonly edit: "restore";
  readonly kind: EntityKind;
  readonly id: Id;
}

/** One field of a rating gets a value, or none; `was` is the comment its author saw. */
export interface RateEdit {
  readonly edit: "rate";
  readonly touchpoint: Id;
  readonly persona: Id;
  readonly field: keyof Rating;
  readonly value: string | number | undefined;
  readonly was?: string | undefined;
}

/** A persona visits a touchpoint, or does not. */
export interface VisitEdit {
  readonly edit: "visit";
  readonly touchpoint: Id;
  readonly persona: Id;
  readonly onPath: boolean;
}

/** One change of a document's content, as small as can be. Only commands make edits; only `writeEdits` applies them. */
export type Edit =
  | CreateEdit
  | SetEdit
  | TextEdit
  | RemoveEdit
  | RestoreEdit
  | RateEdit
  | VisitEdit;
