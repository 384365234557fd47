import { Languages } from "lucide-react";
import { useLocale, useWords } from "../i18n/useWords.ts";
import { MenuButton } from "../ui/MenuButton.tsx";
import { languageEntries } from "./settingEntries.ts";

/** Switches the language of the interface. */
export function LanguageMenu() {
  const words = useWords();
  const current = useLocale();
  return (
    <MenuButton
      label={words.shell.language}
      isIconOnly
      icon={<Languages size={18} />}
      entries={languageEntries(words, current)}
    />
  );
}
