import { Trash2 } from "lucide-react";
import type { RatingChange } from "#core/commands/rate.ts";
import { valueOf } from "#core/model/select.ts";
import { pairOfKey, selectedIds } from "../../state/selection.ts";
import { select } from "../../state/viewStore.ts";
import { announce } from "../../ui/announce.ts";
import { selectedEntities } from "../selected.ts";
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

export const remove: Action = {
  icon: Trash2,
  group: "edit",
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
    announce(words.canvas.removed(String(count)));
  },
};
