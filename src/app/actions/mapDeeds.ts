import { mapTitle } from "../i18n/targetName.ts";
import { duplicateMap, removeMap, restoreMap } from "../platform/mapsApi.ts";
import type { Answer } from "../platform/mapsApi.ts";
import { showToast } from "../ui/toasts.ts";
import type { ActionContext } from "./action.ts";

/** Makes a copy of the open map, and offers to go there. */
export async function duplicateThisMap(context: ActionContext): Promise<void> {
  const { library } = context.words;
  const made = told(await duplicateMap(context.session.mapId), context);
  if (made === undefined) return;
  const action = { label: library.openMap, run: () => navigate(`/m/${made.id}`) };
  showToast(library.wasDuplicated(mapTitle(context)), { action });
}

/** Puts the open map into the bin and goes to the others, with a way back. */
export async function binThisMap(context: ActionContext): Promise<void> {
  const { library } = context.words;
  const { mapId } = context.session;
  if (told(await removeMap(mapId), context) === undefined) return;
  navigate("/");
  const restore = async () => {
    if (told(await restoreMap(mapId), context) !== undefined) navigate(`/m/${mapId}`);
  };
  const action = { label: library.undo, run: () => void restore() };
  showToast(library.wasRemoved(mapTitle(context)), { action });
}

/** What was answered; says so where nothing was done. */
function told<T>(answer: Answer<T>, { words }: ActionContext): T | undefined {
  if (answer.ok) return answer.value;
  const { unreachableNow, refused } = words.library;
  const plain = answer.failure === "unreachable" ? unreachableNow : refused;
  showToast(answer.message ?? plain, { kind: "error" });
  return undefined;
}

/** The pages follow the browser's history. */
function navigate(path: string): void {
  history.pushState(null, "", path);
}
