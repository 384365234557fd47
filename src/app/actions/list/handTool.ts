import { Hand } from "lucide-react";
import { changeView } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const handTool: Action = {
  icon: Hand,
  group: "show",
  shortcuts: ["H"],
  scope: "page",
  isEnabled: ({ view }) => view.mode === "map",
  isOn: ({ view }) => view.tool === "hand",
  run: () => changeView({ tool: "hand" }),
};
