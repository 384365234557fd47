import type { EntityKind } from "#core/model/fields.ts";
import type { Id } from "#core/model/journeyMap.ts";

/** What can be selected: entities, one persona's rating of one touchpoint, a cell of a lane, the map itself. */
export type SelectedKind = EntityKind | "rating" | "cell" | "map";

/**
 * One selected thing. The id of a rating is `touchpoint/persona`, of a cell `lane/column`; the map's is empty.
 */
export interface Selected {
  readonly kind: SelectedKind;
  readonly id: string;
}

/** In the order in which things were selected; the last is the one arrows and inspector go by. */
export type Selection = readonly Selected[];

export const ratingKey = (touchpoint: Id, persona: Id): string => `${touchpoint}/${persona}`;
export const cellKey = (lane: Id, column: Id): string => `${lane}/${column}`;

/** The two ids of a rating's or a cell's key. */
export function pairOfKey(key: string): readonly [Id, Id] {
  const [first = "", second = ""] = key.split("/");
  return [first, second];
}

export function isSame(a: Selected, b: Selected): boolean {
  return a.kind === b.kind && a.id === b.id;
}

export function isSelected(selection: Selection, target: Selected): boolean {
  return selection.some((selected) => isSame(selected, target));
}

/** With the target in it, last, or without it if it was. */
export function toggled(selection: Selection, target: Selected): Selection {
  const rest = selection.filter((selected) => !isSame(selected, target));
  return rest.length < selection.length ? rest : [...selection, target];
}

/** The ids of one kind, in order of selection. */
export function selectedIds(selection: Selection, kind: SelectedKind): readonly Id[] {
  return selection.filter((selected) => selected.kind === kind).map((selected) => selected.id);
}

/** The one selected thing, when it is one. */
export function onlySelected(selection: Selection): Selected | undefined {
  return selection.length === 1 ? selection[0] : undefined;
}
