import { Ellipsis } from "lucide-react";
import { locales } from "#core/model/journeyMap.ts";
import { actionsNow, useActionContext } from "../../actions/useActions.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { changePreferences, themeChoices, usePreferences } from "../../state/preferences.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { menuEntries } from "./menuEntries.tsx";

/** What is seldom needed: details, export, language, appearance, help. */
export function MoreMenu() {
  const words = useWords();
  const locale = useLocale();
  const context = useActionContext();
  const chosenTheme = usePreferences((preferences) => preferences.theme);
  const actions = (ids: Parameters<typeof actionsNow>[0]) =>
    menuEntries(actionsNow(ids, context()));
  return (
    <MenuButton
      label={words.editor.more}
      isIconOnly
      icon={<Ellipsis size={18} aria-hidden />}
      entries={[
        ...actions(["mapDetails", "exportMap", "duplicateMap", "binMap"]),
        "line",
        ...actions(["minimap", "palette", "shortcuts"]),
        "line",
        {
          id: "theme",
          label: words.shell.theme,
          entries: themeChoices.map((theme) => ({
            id: theme,
            label: words.shell.themes[theme],
            isChecked: theme === chosenTheme,
            onAction: () => changePreferences({ theme }),
          })),
        },
        {
          id: "language",
          label: words.shell.language,
          entries: locales.map((each) => ({
            id: each,
            label: words.shell.languages[each],
            isChecked: each === locale,
            onAction: () => changePreferences({ locale: each }),
          })),
        },
      ]}
    />
  );
}
