import { Trash2 } from "lucide-react";
import type { RatingChange } from "#core/commands/rate.ts";
import { indexOf, valueOf } from "#core/model/select.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { showUndoable } from "../../parts/showUndoable.ts";
import { pairOfKey, selectedIds } from "../../state/selection.ts";
import { select } from "../../state/viewStore.ts";
import { columnTitle, personaTitle } from "../../i18n/targetName.ts";
import { active, selectedEntities } from "../selected.ts";
import type { Action, ActionContext } from "../action.ts";

/** The scores of the selected ratings, taken back; what was said beside them stays. */
function clearedRatings({ map, view }: ActionContext): readonly RatingChange[] {
  return selectedIds(view.selection, "rating").flatMap((key) => {
    const [touchpoint, persona] = pairOfKey(key);
    const isRated = valueOf(map.ratings[touchpoint]?.[persona]) !== undefined;
    const fields = { emotion: undefined, satisfaction: undefined };
    return isRated ? [{ touchpoint, persona, fields }] : [];
  });
}

/** What the one selected thing is called; a note by what it says. */
function nameOf(context: ActionContext): string | undefined {
  const target = active(context);
  const { map, locale } = context;
  switch (target?.kind) {
    case "stage":
    case "touchpoint":
      return columnTitle(target.id, context);
    case "persona":
      return personaTitle(target.id, context);
    case "lane": {
      const lane = indexOf(map).lanes.get(target.id);
      return lane && laneTitle(lane, locale);
    }
    default:
      return undefined;
  }
}

export const remove: Action = {
  icon: Trash2,
  group: "edit",
  needs: "edit",
  shortcuts: ["Delete", "Backspace"],
  isEnabled: (context) => selectedEntities(context).length + clearedRatings(context).length > 0,
  run: (context) => {
    const targets = selectedEntities(context);
    const ratings = clearedRatings(context);
    const { words } = context;
    const count = targets.length + ratings.length;
    const isDone = context.session.run({
      type: "together",
      commands: [
        { type: "remove", targets },
        { type: "rate", ratings },
      ],
    });
    if (!isDone) return;
    if (targets.length > 0) select([]);
    const name = targets.length === 1 && ratings.length === 0 && nameOf(context);
    const said = name ? words.canvas.removedOne(name) : words.canvas.removed(String(count));
    showUndoable(said, { session: context.session, label: words.canvas.undo });
  },
};
