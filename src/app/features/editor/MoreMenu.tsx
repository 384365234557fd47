import { Ellipsis } from "lucide-react";
import type { ActionContext } from "../../actions/action.ts";
import { actionsNow, useActionContext } from "../../actions/useActions.ts";
import { useWords } from "../../i18n/useWords.ts";
import { languageEntries, themeEntries } from "../../shell/settingEntries.ts";
import { usePreferences } from "../../state/preferences.ts";
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
  const { words, locale } = context;
  const { theme } = usePreferences.getState();
  return [
    ...menuEntries(
      actionsNow(
        ["mapDetails", "openWorkshop", "shareMap", "exportMap", "duplicateMap", "binMap"],
        context,
      ),
    ),
    "line",
    ...menuEntries(actionsNow(["minimap", "cursors", "palette", "shortcuts"], context)),
    "line",
    { id: "theme", label: words.shell.theme, entries: themeEntries(words, theme) },
    { id: "language", label: words.shell.language, entries: languageEntries(words, locale) },
  ];
}
