import { ClipboardPaste } from "lucide-react";
import { pasteFromSystem } from "../clipboard.ts";
import type { Action } from "../action.ts";

export const paste: Action = {
  icon: ClipboardPaste,
  group: "edit",
  needs: "edit",
  shortcuts: ["Mod+V"],
  isNative: true,
  isEnabled: () => true,
  run: (context) => void pasteFromSystem(context),
};
