import { StickyNote } from "lucide-react";
import type { Id } from "#core/model/journeyMap.ts";
import { activeColumn, activeLane } from "../selected.ts";
import type { Action, ActionContext } from "../action.ts";
import { addAndType } from "../addAndType.ts";

/** The cell of the selection; of a touchpoint that of the first note lane, of a lane that of the first column. */
function cellFor(context: ActionContext): { lane: Id; column: Id } | undefined {
  const { map } = context;
  const noteLanes = map.lanes.filter(({ kind, hidden }) => kind === "notes" && !hidden);
  const wanted = activeLane(context);
  const lane = wanted === undefined ? noteLanes[0] : noteLanes.find(({ id }) => id === wanted);
  const column = activeColumn(context) ?? (wanted && context.layout?.columns[0]?.id);
  return lane === undefined || column === undefined ? undefined : { lane: lane.id, column };
}

export const addNote: Action = {
  icon: StickyNote,
  group: "add",
  needs: "edit",
  shortcuts: ["N"],
  isEnabled: (context) => cellFor(context) !== undefined,
  run: (context) => {
    const cell = cellFor(context);
    if (cell !== undefined) addAndType({ kind: "note", ...cell }, context.session);
  },
};
