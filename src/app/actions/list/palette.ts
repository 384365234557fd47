import { Search } from "lucide-react";
import { typeAhead } from "../../platform/typeAhead.ts";
import { openDialog } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const palette: Action = {
  icon: Search,
  group: "map",
  shortcuts: ["Mod+K"],
  scope: "page",
  worksInText: true,
  isEnabled: () => true,
  run: () => {
    typeAhead();
    openDialog("palette");
  },
};
