import { Moon, Sun } from "lucide-react";
import { useWords } from "../i18n/useWords.ts";
import { usePreferences } from "../state/preferences.ts";
import { useTheme } from "../state/theme.ts";
import { MenuButton } from "../ui/MenuButton.tsx";
import { themeEntries } from "./settingEntries.ts";

/** Switches between light, dark and the system's theme. */
export function ThemeMenu() {
  const words = useWords();
  const chosen = usePreferences((preferences) => preferences.theme);
  const isDark = useTheme() === "dark";
  return (
    <MenuButton
      label={words.shell.theme}
      isIconOnly
      icon={isDark ? <Moon size={18} /> : <Sun size={18} />}
      entries={themeEntries(words, chosen)}
    />
  );
}
