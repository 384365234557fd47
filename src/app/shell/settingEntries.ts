import { locales } from "#core/model/journeyMap.ts";
import type { Locale } from "#core/model/journeyMap.ts";
import type { Words } from "../i18n/words.ts";
import { changePreferences, themeChoices } from "../state/preferences.ts";
import type { ThemeChoice } from "../state/preferences.ts";
import type { MenuEntry } from "../ui/MenuList.tsx";

/** The languages of the interface as entries of a menu. */
export function languageEntries({ shell }: Words, current: Locale): readonly MenuEntry[] {
  return locales.map((locale) => ({
    id: locale,
    label: shell.languages[locale],
    isChecked: locale === current,
    onAction: () => changePreferences({ locale }),
  }));
}

/** Light, dark and the system's theme as entries of a menu. */
export function themeEntries({ shell }: Words, chosen: ThemeChoice): readonly MenuEntry[] {
  return themeChoices.map((theme) => ({
    id: theme,
    label: shell.themes[theme],
    isChecked: theme === chosen,
    onAction: () => changePreferences({ theme }),
  }));
}
