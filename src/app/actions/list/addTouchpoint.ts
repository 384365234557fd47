import { SquarePlus } from "lucide-react";
import { touchpointsOf } from "#core/model/select.ts";
import { activeColumn, activeStage } from "../selected.ts";
import type { Action } from "../action.ts";
import { addAndType } from "../addAndType.ts";

export const addTouchpoint: Action = {
  icon: SquarePlus,
  group: "add",
  needs: "edit",
  shortcuts: ["T"],
  isEnabled: (context) => activeStage(context) !== undefined,
  run: (context) => {
    const stage = activeStage(context);
    if (stage === undefined) return;
    const { map, session } = context;
    const siblings = touchpointsOf(map, stage);
    const at = siblings.findIndex(({ id }) => id === activeColumn(context));
    const before = at < 0 ? undefined : siblings[at + 1]?.id;
    addAndType({ kind: "touchpoint", stage, before }, session);
  },
};
