import { Share2 } from "lucide-react";
import { openDialog } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const shareMap: Action = {
  icon: Share2,
  group: "map",
  needs: "own",
  isEnabled: ({ role }) => role === "own",
  run: () => openDialog("share"),
};
