import { Keyboard } from "lucide-react";
import { openDialog } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const shortcuts: Action = {
  icon: Keyboard,
  group: "map",
  shortcuts: ["?"],
  scope: "page",
  isEnabled: () => true,
  run: () => openDialog("shortcuts"),
};
