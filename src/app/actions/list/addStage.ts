import { Columns3 } from "lucide-react";
import { startEditing } from "../../state/viewStore.ts";
import { active, activeStage } from "../selected.ts";
import type { Action } from "../action.ts";

export const addStage: Action = {
  icon: Columns3,
  group: "add",
  shortcuts: ["S"],
  isEnabled: () => true,
  run: (context) => {
    const { map, session } = context;
    const isPlaced = active(context) !== undefined;
    const at = map.stages.findIndex(({ id }) => id === activeStage(context));
    const before = isPlaced ? map.stages[at + 1]?.id : undefined;
    const id = session.newId();
    if (session.run({ type: "addStage", id, title: "", before })) {
      startEditing({ kind: "stage", id, field: "title" });
    }
  },
};
