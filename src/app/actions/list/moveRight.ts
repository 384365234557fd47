import { ArrowRight } from "lucide-react";
import { moveStep } from "../moves/moveStep.ts";
import { runMove } from "../moves/runMove.ts";
import type { Action } from "../action.ts";

export const moveRight: Action = {
  icon: ArrowRight,
  group: "move",
  needs: "edit",
  shortcuts: ["Alt+ArrowRight"],
  isEnabled: (context) => moveStep(context, "right") !== undefined,
  run: (context) => runMove(context, "right"),
};
