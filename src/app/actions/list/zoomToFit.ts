import { Maximize } from "lucide-react";
import type { Action } from "../action.ts";

export const zoomToFit: Action = {
  icon: Maximize,
  group: "zoom",
  shortcuts: ["1"],
  scope: "page",
  isEnabled: ({ view }) => view.camera !== null,
  run: ({ view }) => view.camera?.fitMap(),
};
