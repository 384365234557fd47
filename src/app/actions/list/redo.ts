import { Redo2 } from "lucide-react";
import type { Action } from "../action.ts";

export const redo: Action = {
  icon: Redo2,
  group: "edit",
  needs: "edit",
  shortcuts: ["Mod+Shift+Z", "Mod+Y"],
  scope: "page",
  isEnabled: ({ canRedo }) => canRedo,
  run: ({ session }) => session.redo(),
};
