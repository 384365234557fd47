import { Languages } from "lucide-react";
import { locales } from "#core/model/journeyMap.ts";
import { useLocale, useWords } from "../i18n/useWords.ts";
import { changePreferences } from "../state/preferences.ts";
import { MenuButton } from "../ui/MenuButton.tsx";

/** Switches the language of the interface. */
export function LanguageMenu() {
  const words = useWords();
  const current = useLocale();
  return (
    <MenuButton
      label={words.shell.language}
      isIconOnly
      icon={<Languages size={18} />}
      entries={locales.map((locale) => ({
        id: locale,
        label: words.shell.languages[locale],
        isChecked: locale === current,
        onAction: () => changePreferences({ locale }),
      }))}
    />
  );
}
