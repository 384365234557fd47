import { Scissors } from "lucide-react";
import { copySelection } from "../clipboard.ts";
import { clippedTargets } from "../selected.ts";
import { remove } from "./remove.ts";
import type { Action } from "../action.ts";

export const cut: Action = {
  icon: Scissors,
  group: "edit",
  needs: "edit",
  shortcuts: ["Mod+X"],
  isNative: true,
  isEnabled: (context) => clippedTargets(context).length > 0,
  run: (context) => {
    void copySelection(context);
    remove.run(context);
  },
};
