import { PanelRight } from "lucide-react";
import { goToDetails } from "../../state/viewStore.ts";
import { active } from "../selected.ts";
import type { Action } from "../action.ts";

export const showDetails: Action = {
  icon: PanelRight,
  group: "show",
  shortcuts: ["Alt+Enter"],
  scope: "page",
  isEnabled: (context) => active(context) !== undefined,
  run: () => goToDetails(),
};
