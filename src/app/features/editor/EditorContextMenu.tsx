import type { ActionContext } from "../../actions/action.ts";
import type { ActionId } from "../../actions/index.ts";
import { actionsNow, useActionContext } from "../../actions/useActions.ts";
import { targetName } from "../../i18n/targetName.ts";
import { changeView, useView } from "../../state/viewStore.ts";
import { ContextMenu } from "../../ui/ContextMenu.tsx";
import type { MenuEntry } from "../../ui/MenuList.tsx";
import { menuEntries } from "./menuEntries.tsx";

const forSelection: readonly (readonly ActionId[])[] = [
  ["editText", "moveTo"],
  ["cut", "copy", "paste", "duplicate", "mergeNotes"],
  ["addTouchpoint", "addNote", "addStage"],
  ["moveLeft", "moveRight", "moveUp", "moveDown"],
  ["comment", "commentsOfThis"],
  ["collapse", "hide", "zoomToSelection", "fitStage"],
  ["remove"],
];

const forMap: readonly (readonly ActionId[])[] = [
  ["paste", "selectAll"],
  ["addStage", "addPersona"],
  ["comment", "commentsOfThis"],
  ["zoomToFit", "zoomActual", "showAllPersonas"],
  ["mapDetails", "exportMap", "shortcuts"],
];

/** The menu under the pointer: what can be done with what is selected, or with the map. */
export function EditorContextMenu() {
  const context = useActionContext();
  const at = useView((view) => view.contextMenu);
  if (at === null) return null;
  const { label, entries } = menuNow(context());
  const close = () => changeView({ contextMenu: null });
  return <ContextMenu label={label} at={at} entries={entries} onClose={close} />;
}

function menuNow(context: ActionContext): { label: string; entries: readonly MenuEntry[] } {
  const { editor } = context.words;
  const active = context.view.selection.at(-1);
  const name = active && targetName(active, context);
  const groups = (active === undefined ? forMap : forSelection)
    .map((ids) => menuEntries(actionsNow(ids, context).filter(({ isEnabled }) => isEnabled)))
    .filter((entries) => entries.length > 0);
  const entries = groups.flatMap((group, index): MenuEntry[] =>
    index === 0 ? [...group] : ["line", ...group],
  );
  return { label: name === undefined ? editor.mapMenu : editor.menuOf(name), entries };
}
