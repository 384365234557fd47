import { Pencil } from "lucide-react";
import { onlySelected } from "../../state/selection.ts";
import { startEditing } from "../../state/viewStore.ts";
import type { Editing } from "../../state/viewStore.ts";
import type { Action, ActionContext } from "../action.ts";

/** The text of the one thing selected. */
function editable({ view }: ActionContext): Editing | undefined {
  const target = onlySelected(view.selection);
  switch (target?.kind) {
    case "stage":
    case "touchpoint":
    case "lane":
      return { kind: target.kind, id: target.id, field: "title" };
    case "note":
      return { kind: "note", id: target.id, field: "text" };
    default:
      return undefined;
  }
}

export const editText: Action = {
  icon: Pencil,
  group: "edit",
  needs: "edit",
  shortcuts: ["Enter", "F2"],
  isNative: true,
  isEnabled: (context) => editable(context) !== undefined,
  run: (context) => {
    const editing = editable(context);
    if (editing !== undefined) startEditing(editing);
  },
};
