import { valueOf } from "#core/model/select.ts";
import { addAndType } from "../actions/addAndType.ts";
import type { MapSession } from "../session/mapSession.ts";
import { canEdit, useMap } from "../state/mapStore.ts";
import { pairOfKey } from "../state/selection.ts";
import type { Selected } from "../state/selection.ts";
import { goToDetails, startEditing } from "../state/viewStore.ts";

/** What a double click or Enter does: types into it, fills an empty cell, gives a first rating, or goes to its details. */
export function openTarget({ kind, id }: Selected, session: MapSession): void {
  if (!canEdit(useMap.getState())) return kind === "cell" ? undefined : goToDetails();
  switch (kind) {
    case "stage":
    case "touchpoint":
    case "lane":
      return startEditing({ kind, id, field: "title" });
    case "note":
      return startEditing({ kind, id, field: "text" });
    case "cell":
      return addNoteIn(id, session);
    case "rating":
      return isUnrated({ kind, id }) ? rateFirst(id, session) : goToDetails();
    case "persona":
    case "map":
      return goToDetails();
  }
}

/** Puts an empty note into a cell and begins to type into it. */
export function addNoteIn(cell: string, session: MapSession): void {
  const [lane, column] = pairOfKey(cell);
  addAndType({ kind: "note", lane, column }, session);
}

/** Whether a target is a rating that is not there yet: a hollow handle. */
export function isUnrated({ kind, id }: Selected): boolean {
  const [touchpoint, persona] = pairOfKey(id);
  const rating = useMap.getState().map.ratings[touchpoint]?.[persona];
  return kind === "rating" && valueOf(rating) === undefined;
}

function rateFirst(key: string, session: MapSession): void {
  const [touchpoint, persona] = pairOfKey(key);
  session.run({ type: "rate", ratings: [{ touchpoint, persona, fields: { emotion: 0 } }] });
}
