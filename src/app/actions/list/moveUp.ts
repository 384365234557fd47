import { ArrowUp } from "lucide-react";
import { moveStep } from "../moves/moveStep.ts";
import { runMove } from "../moves/runMove.ts";
import type { Action } from "../action.ts";

export const moveUp: Action = {
  icon: ArrowUp,
  group: "move",
  needs: "edit",
  shortcuts: ["Alt+ArrowUp"],
  isEnabled: (context) => moveStep(context, "up") !== undefined,
  run: (context) => runMove(context, "up"),
};
