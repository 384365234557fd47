import { Map as MapIcon } from "lucide-react";
import { changeView } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const showMap: Action = {
  icon: MapIcon,
  group: "show",
  shortcuts: ["Alt+1"],
  scope: "page",
  isEnabled: () => true,
  isOn: ({ view }) => view.mode === "map",
  run: () => changeView({ mode: "map" }),
};
