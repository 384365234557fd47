import { useSyncExternalStore } from "react";
import { usePreferences } from "./preferences.ts";

export type Theme = "light" | "dark";

/** What the page is drawn in: the person's choice, or the system's. */
export function currentTheme(): Theme {
  const { theme } = usePreferences.getState();
  if (theme !== "system") return theme;
  return systemDark().matches ? "dark" : "light";
}

/** The theme, following both the choice and the system. */
export function useTheme(): Theme {
  return useSyncExternalStore(onThemeChange, currentTheme);
}

/** Marks the page with the person's choice, now and whenever it changes. */
export function applyTheme(): void {
  const mark = () => {
    const { theme } = usePreferences.getState();
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  };
  mark();
  usePreferences.subscribe(mark);
}

/** Calls back when what `currentTheme` says may have changed; returns how to stop. */
export function onThemeChange(listener: () => void): () => void {
  const system = systemDark();
  system.addEventListener("change", listener);
  const unsubscribe = usePreferences.subscribe(listener);
  return () => {
    system.removeEventListener("change", listener);
    unsubscribe();
  };
}

function systemDark(): MediaQueryList {
  return matchMedia("(prefers-color-scheme: dark)");
}
