import { EyeOff } from "lucide-react";
import { select } from "../../state/viewStore.ts";
import { foldable } from "../foldable.ts";
import type { Action } from "../action.ts";

export const hide: Action = {
  icon: EyeOff,
  group: "show",
  needs: "edit",
  isEnabled: (context) => foldable(context) !== undefined,
  run: (context) => {
    const target = foldable(context);
    if (target === undefined) return;
    const { kind, id } = target;
    if (context.session.run({ type: "setFields", kind, ids: [id], fields: { hidden: true } }))
      select([]);
  },
};
