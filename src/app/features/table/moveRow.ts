import { touchpointsOf } from "#core/model/select.ts";
import { columnTitle as titleOfColumn } from "../../i18n/targetName.ts";
import type { Words } from "../../i18n/words.ts";
import { useMap } from "../../state/mapStore.ts";
import { usePreferences } from "../../state/preferences.ts";
import { rowMove } from "./rowMove.ts";
import type { TableController } from "./TableController.ts";

/** Moves the active row one up or down and answers with what to say of it. */
export function moveRow(
  controller: TableController,
  { words, by }: { readonly words: Words; readonly by: -1 | 1 },
): string | undefined {
  const { touchpoint } = controller;
  if (touchpoint === undefined) return undefined;
  const { id } = touchpoint;
  const move = rowMove(useMap.getState().map, id, by);
  if (move === undefined) return undefined;
  if (!controller.run({ type: "moveTouchpoints", ids: [id], ...move })) return undefined;
  const { map } = useMap.getState();
  const naming = { map, words, locale: usePreferences.getState().locale };
  const position = touchpointsOf(map, move.stage).findIndex((other) => other.id === id) + 1;
  return words.table.moved(titleOfColumn(id, naming), titleOfColumn(move.stage, naming), position);
}
