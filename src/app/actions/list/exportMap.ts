import { Download } from "lucide-react";
import { openDialog } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const exportMap: Action = {
  icon: Download,
  group: "map",
  shortcuts: ["Mod+Shift+E"],
  scope: "page",
  isEnabled: () => true,
  run: () => openDialog("export"),
};
