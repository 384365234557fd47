import { Columns3 } from "lucide-react";
import { active, activeStage } from "../selected.ts";
import type { Action } from "../action.ts";
import { addAndType } from "../addAndType.ts";

export const addStage: Action = {
  icon: Columns3,
  group: "add",
  needs: "edit",
  shortcuts: ["S"],
  isEnabled: () => true,
  run: (context) => {
    const { map, session } = context;
    const isPlaced = active(context) !== undefined;
    const at = map.stages.findIndex(({ id }) => id === activeStage(context));
    const before = isPlaced ? map.stages[at + 1]?.id : undefined;
    addAndType({ kind: "stage", before }, session);
  },
};
