import { Scan } from "lucide-react";
import type { Action } from "../action.ts";

export const zoomActual: Action = {
  icon: Scan,
  group: "zoom",
  shortcuts: ["0", "Mod+0"],
  scope: "page",
  isEnabled: ({ view }) => view.camera !== null,
  run: ({ view }) => view.camera?.zoomTo(1),
};
