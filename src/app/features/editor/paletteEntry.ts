import type { LucideIcon } from "lucide-react";
import type { ActionContext } from "../../actions/action.ts";
import type { Shortcut } from "../../ui/shortcutText.ts";

/** One line of the palette. */
export interface PaletteEntry {
  readonly key: string;
  readonly label: string;
  /** Absent: a place on the map. */
  readonly icon?: LucideIcon;
  readonly shortcut?: Shortcut | undefined;
  readonly run: (context: ActionContext) => void;
}
