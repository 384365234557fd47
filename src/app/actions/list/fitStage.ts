import { RectangleHorizontal } from "lucide-react";
import { activeStage } from "../selected.ts";
import type { Action } from "../action.ts";

export const fitStage: Action = {
  icon: RectangleHorizontal,
  group: "zoom",
  shortcuts: ["3"],
  scope: "page",
  isEnabled: (context) => activeStage(context) !== undefined,
  run: (context) => {
    const id = activeStage(context);
    const stage = context.layout?.stages.find((box) => box.stage.id === id);
    if (stage !== undefined) context.view.camera?.fitBoxes([stage.box]);
  },
};
