import { ZoomOut } from "lucide-react";
import type { Action } from "../action.ts";

export const zoomOut: Action = {
  icon: ZoomOut,
  group: "zoom",
  shortcuts: ["-", "Mod+-"],
  scope: "page",
  isEnabled: ({ view }) => view.camera !== null,
  run: ({ view }) => view.camera?.zoomBy(0.8),
};
