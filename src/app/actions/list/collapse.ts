import { ChevronsDownUp } from "lucide-react";
import { foldable } from "../foldable.ts";
import type { Action } from "../action.ts";

export const collapse: Action = {
  icon: ChevronsDownUp,
  group: "show",
  needs: "edit",
  isEnabled: (context) => foldable(context) !== undefined,
  isOn: (context) => foldable(context)?.collapsed ?? false,
  run: (context) => {
    const target = foldable(context);
    if (target === undefined) return;
    const { kind, id, collapsed } = target;
    const fields = { collapsed: !collapsed };
    context.session.run({ type: "setFields", kind, ids: [id], fields });
  },
};
