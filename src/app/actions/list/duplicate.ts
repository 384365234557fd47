import { CopyPlus } from "lucide-react";
import { clipOf } from "#core/model/clip.ts";
import { pasteClip } from "../clipboard.ts";
import { clippedTargets } from "../selected.ts";
import type { Action } from "../action.ts";

export const duplicate: Action = {
  icon: CopyPlus,
  group: "edit",
  needs: "edit",
  shortcuts: ["Mod+D"],
  isEnabled: (context) => clippedTargets(context).length > 0,
  run: (context) => pasteClip(context, clipOf(context.map, clippedTargets(context))),
};
