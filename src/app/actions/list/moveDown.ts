import { ArrowDown } from "lucide-react";
import { moveStep } from "../moves/moveStep.ts";
import { runMove } from "../moves/runMove.ts";
import type { Action } from "../action.ts";

export const moveDown: Action = {
  icon: ArrowDown,
  group: "move",
  needs: "edit",
  shortcuts: ["Alt+ArrowDown"],
  isEnabled: (context) => moveStep(context, "down") !== undefined,
  run: (context) => runMove(context, "down"),
};
