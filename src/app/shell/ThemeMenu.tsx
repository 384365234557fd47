import { Moon, Sun } from "lucide-react";
import { useWords } from "../i18n/useWords.ts";
import { changePreferences, themeChoices, usePreferences } from "../state/preferences.ts";
import { useTheme } from "../state/theme.ts";
import { MenuButton } from "../ui/MenuButton.tsx";

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
      entries={themeChoices.map((theme) => ({
        id: theme,
        label: words.shell.themes[theme],
        isChecked: theme === chosen,
        onAction: () => changePreferences({ theme }),
      }))}
    />
  );
}
