import { Focus } from "lucide-react";
import { selectedBoxes } from "../selected.ts";
import type { Action } from "../action.ts";

export const zoomToSelection: Action = {
  icon: Focus,
  group: "zoom",
  shortcuts: ["2"],
  scope: "page",
  isEnabled: (context) => selectedBoxes(context).length > 0,
  run: (context) => context.view.camera?.fitBoxes(selectedBoxes(context)),
};
