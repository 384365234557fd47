import { ArrowLeft } from "lucide-react";
import { moveStep } from "../moves/moveStep.ts";
import { runMove } from "../moves/runMove.ts";
import type { Action } from "../action.ts";

export const moveLeft: Action = {
  icon: ArrowLeft,
  group: "move",
  needs: "edit",
  shortcuts: ["Alt+ArrowLeft"],
  isEnabled: (context) => moveStep(context, "left") !== undefined,
  run: (context) => runMove(context, "left"),
};
