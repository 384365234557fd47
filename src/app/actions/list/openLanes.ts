import { Rows3 } from "lucide-react";
import { openPanel } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const openLanes: Action = {
  icon: Rows3,
  group: "show",
  shortcuts: ["Alt+L"],
  scope: "page",
  isEnabled: () => true,
  isOn: ({ view }) => view.panel === "lanes",
  run: ({ view }) => openPanel(view.panel === "lanes" ? null : "lanes"),
};
