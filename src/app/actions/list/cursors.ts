import { MousePointer2 } from "lucide-react";
import { changePreferences, usePreferences } from "../../state/preferences.ts";
import type { Action } from "../action.ts";

const areShown = () => usePreferences.getState().cursors ?? true;

export const cursors: Action = {
  icon: MousePointer2,
  group: "show",
  scope: "page",
  isEnabled: ({ view }) => view.mode === "map",
  isOn: areShown,
  run: () => changePreferences({ cursors: !areShown() }),
};
