import { Trash2 } from "lucide-react";
import { deedsOfMap } from "../deedsOfMap.ts";
import type { Action } from "../action.ts";

export const binMap: Action = {
  icon: Trash2,
  group: "map",
  needs: "own",
  isEnabled: () => true,
  run: (context) => void deedsOfMap().then((deeds) => deeds.binThisMap(context)),
};
