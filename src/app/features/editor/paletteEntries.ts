import { canRun } from "../../actions/action.ts";
import type { ActionContext } from "../../actions/action.ts";
import { actionIds, actionOf } from "../../actions/index.ts";
import { indexOf } from "#core/model/select.ts";
import { isFound } from "#core/words/folded.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import type { PaletteEntry } from "./paletteEntry.ts";
import { paletteCommands } from "./paletteCommands.ts";
import { select } from "../../state/viewStore.ts";
import type { Selected } from "../../state/selection.ts";

const mostPlaces = 30;

/** The actions that can be done now; once something is typed also the places of the map, lanes and settings. */
export function paletteEntries(context: ActionContext, search: string): readonly PaletteEntry[] {
  const { words } = context;
  const isWanted = (text: string) => isFound(text, search);
  const found = actionIds.flatMap((id): PaletteEntry[] => {
    const action = actionOf(id);
    const label = words.actions.names[id];
    const otherNames = words.dialogs.otherNames[id] ?? "";
    const isNamed = isWanted(label) || isWanted(otherNames);
    if (id === "palette" || !canRun(action, context) || !isNamed) return [];
    const { icon, shortcuts, run } = action;
    return [{ key: id, label, icon, shortcut: shortcuts?.[0], run }];
  });
  if (search.trim() === "") return found;
  const more = paletteCommands(context).filter(({ label }) => isWanted(label));
  return [...found, ...places(context, isWanted), ...more];
}

function places(
  context: ActionContext,
  isWanted: (text: string) => boolean,
): readonly PaletteEntry[] {
  const { map, words } = context;
  const index = indexOf(map);
  const placeName = ({ id }: Selected) => {
    const touchpoint = index.touchpoints.get(id);
    const title = columnTitle(id, context);
    if (touchpoint === undefined || touchpoint.title.trim() !== "") return title;
    return `${title} (${columnTitle(touchpoint.place.stage, context)})`;
  };
  const targets: Selected[] = [
    ...map.stages.map(({ id }) => ({ kind: "stage", id }) as const),
    ...map.touchpoints.map(({ id }) => ({ kind: "touchpoint", id }) as const),
  ];
  return targets
    .map((target) => ({ target, title: placeName(target) }))
    .filter(({ title }) => isWanted(title))
    .slice(0, mostPlaces)
    .map(({ target, title }) => ({
      key: `${target.kind}:${target.id}`,
      label: words.dialogs.goTo(title),
      run: (now) => goTo(now, target),
    }));
}

function goTo({ layout, view }: ActionContext, target: Selected): void {
  select([target]);
  const box =
    target.kind === "stage"
      ? layout?.stages.find(({ stage }) => stage.id === target.id)?.header
      : layout?.cardById.get(target.id)?.box;
  if (box !== undefined) view.camera?.reveal(box);
}
