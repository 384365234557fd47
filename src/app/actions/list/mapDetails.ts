import { Info } from "lucide-react";
import { select } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const mapDetails: Action = {
  icon: Info,
  group: "map",
  shortcuts: ["I"],
  scope: "page",
  isEnabled: () => true,
  run: () => select([{ kind: "map", id: "" }]),
};
