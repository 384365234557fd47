import { MessagesSquare } from "lucide-react";
import { showComments } from "../../state/commentStore.ts";
import { openPanel } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const openComments: Action = {
  icon: MessagesSquare,
  group: "show",
  shortcuts: ["Alt+C"],
  scope: "page",
  isEnabled: () => true,
  isOn: ({ view }) => view.panel === "comments",
  run: ({ view }) => (view.panel === "comments" ? openPanel(null) : showComments({ at: "list" })),
};
