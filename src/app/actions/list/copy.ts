import { Copy } from "lucide-react";
import { copySelection } from "../clipboard.ts";
import { clippedIds } from "../selected.ts";
import type { Action } from "../action.ts";

export const copy: Action = {
  icon: Copy,
  group: "edit",
  shortcuts: ["Mod+C"],
  isNative: true,
  isEnabled: (context) => clippedIds(context).size > 0,
  run: (context) => void copySelection(context),
};
