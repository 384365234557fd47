import { Combine } from "lucide-react";
import type { Id } from "#core/model/journeyMap.ts";
import { knownFirst } from "../../state/knownFirst.ts";
import { select } from "../../state/viewStore.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import type { Action, ActionContext } from "../action.ts";

export const mergeNotes: Action = {
  icon: Combine,
  group: "edit",
  needs: "edit",
  isEnabled: (context) => notesInOrder(context).length > 1,
  run: (context) => {
    const ids = knownFirst(notesInOrder(context), useWorkshopState.getState().results);
    const [first] = ids;
    if (first === undefined || !context.session.run({ type: "mergeNotes", ids })) return;
    select([{ kind: "note", id: first }]);
  },
};

/** The selected notes in the map's order, unless something else is selected too. */
function notesInOrder({ map, view: { selection } }: ActionContext): readonly Id[] {
  if (selection.some(({ kind }) => kind !== "note")) return [];
  const ids = new Set(selection.map(({ id }) => id));
  return map.notes.map(({ id }) => id).filter((id) => ids.has(id));
}
