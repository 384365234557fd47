import { UsersRound } from "lucide-react";
import { showPersonas } from "../../state/viewStore.ts";
import type { Action } from "../action.ts";

export const showAllPersonas: Action = {
  icon: UsersRound,
  group: "show",
  isEnabled: ({ view }) => view.visiblePersonas !== null,
  run: () => showPersonas(null),
};
