import { Ellipsis } from "lucide-react";
import { locales } from "#core/model/journeyMap.ts";
import type { ActionContext } from "../../actions/action.ts";
import { actionsNow, useActionContext } from "../../actions/useActions.ts";
import { useWords } from "../../i18n/useWords.ts";
import { changePreferences, themeChoices, usePreferences } from "../../state/preferences.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import type { MenuEntry } from "../../ui/MenuList.tsx";
import { menuEntries } from "./menuEntries.tsx";

/** What is seldom needed: details, export, language, appearance, help. */
export function MoreMenu() {
  const words = useWords().editor;
  const context = useActionContext();
  return (
    <MenuButton
      label={words.more}
      isIconOnly
      icon={<Ellipsis size={18} aria-hidden />}
      entries={() => entriesNow(context())}
    />
  );
}

function entriesNow(context: ActionContext): readonly MenuEntry[] {
  const { theme, themes, language, languages } = context.words.shell;
  const chosen = usePreferences.getState().theme;
  return [
    ...menuEntries(actionsNow(["mapDetails", "exportMap", "duplicateMap", "binMap"], context)),
    "line",
    ...menuEntries(actionsNow(["minimap", "palette", "shortcuts"], context)),
    "line",
    {
      id: "theme",
      label: theme,
      entries: themeChoices.map((each) => ({
        id: each,
        label: themes[each],
        isChecked: each === chosen,
        onAction: () => changePreferences({ theme: each }),
      })),
    },
    {
      id: "language",
      label: language,
      entries: locales.map((each) => ({
        id: each,
        label: languages[each],
        isChecked: each === context.locale,
        onAction: () => changePreferences({ locale: each }),
      })),
    },
  ];
}
