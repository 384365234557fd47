import { MousePointer2 } from "lucide-react";
import { changeView } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const selectTool: Action = {
  icon: MousePointer2,
  group: "show",
  shortcuts: ["V"],
  scope: "page",
  isEnabled: ({ view }) => view.mode === "map",
  isOn: ({ view }) => view.tool === "select",
  run: () => changeView({ tool: "select" }),
};
