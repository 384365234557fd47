import type { LucideIcon } from "lucide-react";
import type { ActionContext } from "../../actions/action.ts";
import { actionIds, actionOf } from "../../actions/index.ts";
import { indexOf } from "#core/model/select.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { select } from "../../state/viewStore.ts";
import type { Selected } from "../../state/selection.ts";

/** One line of the palette. */
export interface PaletteEntry {
  readonly key: string;
  readonly label: string;
  /** Absent: a place on the map. */
  readonly icon?: LucideIcon;
  readonly shortcuts: readonly string[];
  readonly run: (context: ActionContext) => void;
}

const mostPlaces = 30;

/** The actions that can be done now, and once something is typed the places of the map. */
export function paletteEntries(
  context: ActionContext,
  isWanted: (text: string) => boolean,
  search: string,
): readonly PaletteEntry[] {
  const { words } = context;
  const found = actionIds.flatMap((id): PaletteEntry[] => {
    const action = actionOf(id);
    const label = words.actions.names[id];
    if (id === "palette" || !action.isEnabled(context) || !isWanted(label)) return [];
    const { icon, shortcuts = [], run } = action;
    return [{ key: id, label, icon, shortcuts, run }];
  });
  return search.trim() === "" ? found : [...found, ...places(context, isWanted)];
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
      shortcuts: [],
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
