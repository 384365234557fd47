import { touchpointsOf } from "#core/model/select.ts";
import { placeBeside } from "../../actions/moves/placeBeside.ts";
import { columnTitle as titleOfColumn } from "../../i18n/targetName.ts";
import { useMap } from "../../state/mapStore.ts";
import type { TableController } from "./TableController.ts";

/** Moves the active row one up or down and answers with what to say of it. */
export function moveRow(controller: TableController, by: -1 | 1): string | undefined {
  const { touchpoint, context } = controller;
  if (touchpoint === undefined) return undefined;
  const { id } = touchpoint;
  const move = placeBeside(useMap.getState().map, id, by);
  if (move === undefined) return undefined;
  if (!controller.run({ type: "moveTouchpoints", ids: [id], ...move })) return undefined;
  const { map } = useMap.getState();
  const { words, locale } = context;
  const naming = { map, words, locale };
  const position = touchpointsOf(map, move.stage).findIndex((other) => other.id === id) + 1;
  return words.table.moved(titleOfColumn(id, naming), titleOfColumn(move.stage, naming), position);
}
