import { BoxSelect } from "lucide-react";
import { select } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const selectAll: Action = {
  icon: BoxSelect,
  group: "edit",
  shortcuts: ["Mod+A"],
  isEnabled: ({ map }) => map.touchpoints.length + map.notes.length > 0,
  run: ({ map }) =>
    select([
      ...map.touchpoints.map(({ id }) => ({ kind: "touchpoint", id }) as const),
      ...map.notes.map(({ id }) => ({ kind: "note", id }) as const),
    ]),
};
