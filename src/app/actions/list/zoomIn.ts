import { ZoomIn } from "lucide-react";
import type { Action } from "../action.ts";

export const zoomIn: Action = {
  icon: ZoomIn,
  group: "zoom",
  shortcuts: ["+", "Mod+="],
  scope: "page",
  isEnabled: ({ view }) => view.camera !== null,
  run: ({ view }) => view.camera?.zoomBy(1.25),
};
