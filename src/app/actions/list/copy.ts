import { Copy } from "lucide-react";
import { copySelection } from "../clipboard.ts";
import { clippedTargets } from "../selected.ts";
import type { Action } from "../action.ts";

export const copy: Action = {
  icon: Copy,
  group: "edit",
  shortcuts: ["Mod+C"],
  isNative: true,
  isEnabled: (context) => clippedTargets(context).length > 0,
  run: (context) => void copySelection(context),
};
