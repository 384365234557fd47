import { Undo2 } from "lucide-react";
import type { Action } from "../action.ts";

export const undo: Action = {
  icon: Undo2,
  group: "edit",
  needs: "edit",
  shortcuts: ["Mod+Z"],
  scope: "page",
  isEnabled: ({ canUndo }) => canUndo,
  run: ({ session }) => session.undo(),
};
