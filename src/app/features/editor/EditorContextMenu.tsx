import type { ActionId } from "../../actions/index.ts";
import { actionsNow, useActionContext } from "../../actions/useActions.ts";
import { targetName } from "../../i18n/targetName.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { changeView, useView } from "../../state/viewStore.ts";
import { ContextMenu } from "../../ui/ContextMenu.tsx";
import type { MenuEntry } from "../../ui/MenuList.tsx";
import { menuEntries } from "./menuEntries.tsx";

const forSelection: readonly (readonly ActionId[])[] = [
  ["editText", "moveTo"],
  ["cut", "copy", "paste", "duplicate"],
  ["addTouchpoint", "addNote", "addStage"],
  ["moveLeft", "moveRight", "moveUp", "moveDown"],
  ["collapse", "hide", "zoomToSelection", "fitStage"],
  ["remove"],
];

const forMap: readonly (readonly ActionId[])[] = [
  ["paste", "selectAll"],
  ["addStage", "addPersona"],
  ["zoomToFit", "zoomActual", "showAllPersonas"],
  ["mapDetails", "exportMap", "shortcuts"],
];

/** The menu under the pointer: what can be done with what is selected, or with the map. */
export function EditorContextMenu() {
  const words = useWords();
  const context = useActionContext();
  const at = useView((view) => view.contextMenu);
  if (at === null) return null;
  const now = context();
  const active = now.view.selection.at(-1);
  const { map } = useMap.getState();
  const name = active && targetName(active, { map, locale: now.locale, words });
  const groups = (active === undefined ? forMap : forSelection)
    .map((ids) => menuEntries(actionsNow(ids, now).filter(({ isEnabled }) => isEnabled)))
    .filter((entries) => entries.length > 0);
  const entries = groups.flatMap((group, index): MenuEntry[] =>
    index === 0 ? [...group] : ["line", ...group],
  );
  return (
    <ContextMenu
      label={name === undefined ? words.editor.mapMenu : words.editor.menuOf(name)}
      at={at}
      entries={entries}
      onClose={() => changeView({ contextMenu: null })}
    />
  );
}
