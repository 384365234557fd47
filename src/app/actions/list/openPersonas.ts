import { Users } from "lucide-react";
import { openPanel } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const openPersonas: Action = {
  icon: Users,
  group: "show",
  shortcuts: ["Alt+P"],
  scope: "page",
  isEnabled: () => true,
  isOn: ({ view }) => view.panel === "personas",
  run: ({ view }) => openPanel(view.panel === "personas" ? null : "personas"),
};
