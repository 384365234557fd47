import { MessageSquarePlus } from "lucide-react";
import { showComments } from "../../state/commentStore.ts";
import type { Action } from "../action.ts";
import { commentTarget } from "../commentTarget.ts";

export const comment: Action = {
  icon: MessageSquarePlus,
  group: "add",
  needs: "comment",
  shortcuts: ["C"],
  isEnabled: (context) => commentTarget(context) !== undefined,
  run: (context) => {
    const target = commentTarget(context);
    if (target !== undefined) showComments({ at: "new", target });
  },
};
