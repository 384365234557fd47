import { Table } from "lucide-react";
import { changeView } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const showTable: Action = {
  icon: Table,
  group: "show",
  shortcuts: ["Alt+2"],
  scope: "page",
  isEnabled: () => true,
  isOn: ({ view }) => view.mode === "table",
  run: () => changeView({ mode: "table" }),
};
