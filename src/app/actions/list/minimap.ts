import { Map as MapIcon } from "lucide-react";
import { changePreferences } from "../../state/preferences.ts";
import { isMinimapShown } from "../../state/minimap.ts";
import type { Action } from "../action.ts";

export const minimap: Action = {
  icon: MapIcon,
  group: "show",
  shortcuts: ["Alt+M"],
  scope: "page",
  isEnabled: ({ view }) => view.mode === "map",
  isOn: isMinimapShown,
  run: () => changePreferences({ minimap: !isMinimapShown() }),
};
