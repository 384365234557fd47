import { CopyPlus } from "lucide-react";
import { deedsOfMap } from "../deedsOfMap.ts";
import type { Action } from "../action.ts";

export const duplicateMap: Action = {
  icon: CopyPlus,
  group: "map",
  needs: "own",
  isEnabled: () => true,
  run: (context) => void deedsOfMap().then((deeds) => deeds.duplicateThisMap(context)),
};
