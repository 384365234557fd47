import { mapTitle } from "../i18n/targetName.ts";
import { valueOrTold } from "../parts/valueOrTold.ts";
import { duplicateMap, removeMap, restoreMap } from "../platform/mapsApi.ts";
import { showToast } from "../ui/toasts.ts";
import type { ActionContext } from "./action.ts";

/** Makes a copy of the open map, and offers to go there. */
export async function duplicateThisMap(context: ActionContext): Promise<void> {
  const { library } = context.words;
  const made = valueOrTold(await duplicateMap(context.session.mapId), context.words);
  if (made === undefined) return;
  const action = { label: library.openMap, run: () => navigate(`/m/${made.id}`) };
  showToast(library.wasDuplicated(mapTitle(context)), { action });
}

/** Puts the open map into the bin and goes to the others, with a way back. */
export async function binThisMap(context: ActionContext): Promise<void> {
  const { library } = context.words;
  const { mapId } = context.session;
  if (valueOrTold(await removeMap(mapId), context.words) === undefined) return;
  navigate("/");
  const restore = async () => {
    if (valueOrTold(await restoreMap(mapId), context.words) !== undefined) navigate(`/m/${mapId}`);
  };
  const action = { label: library.undo, run: () => void restore() };
  showToast(library.wasRemoved(mapTitle(context)), { action });
}

/** The pages follow the browser's history. */
function navigate(path: string): void {
  history.pushState(null, "", path);
}
