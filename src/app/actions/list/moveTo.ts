import { Move } from "lucide-react";
import { openDialog } from "../../state/viewStore.ts";
import { active } from "../selected.ts";
import type { Action } from "../action.ts";

export const moveTo: Action = {
  icon: Move,
  group: "move",
  needs: "edit",
  shortcuts: ["M"],
  isEnabled: (context) => {
    const kind = active(context)?.kind;
    return kind === "touchpoint" || kind === "note" || kind === "stage" || kind === "lane";
  },
  run: () => openDialog("moveTo"),
};
