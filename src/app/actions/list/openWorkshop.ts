import { Presentation } from "lucide-react";
import { openDialog } from "../../state/viewStore.ts";
import { changeWorkshop, isOpen, useWorkshopState } from "../../state/workshopStore.ts";
import type { Action } from "../action.ts";

/** While a workshop is open its panel stands beside the map; else it is planned in a dialog. */
export const openWorkshop: Action = {
  icon: Presentation,
  group: "map",
  isEnabled: () => true,
  run: () => {
    const state = useWorkshopState.getState();
    if (isOpen(state)) changeWorkshop({ isDockOpen: !state.isDockOpen });
    else openDialog("workshop");
  },
};
