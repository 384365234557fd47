import { usePreferences } from "./preferences.ts";

/** Whether the small map is shown: as chosen, else where there is room for it. */
export function isMinimapShown(): boolean {
  return usePreferences.getState().minimap ?? !matchMedia("(max-width: 1024px)").matches;
}
