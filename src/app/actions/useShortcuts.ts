import { useEffect } from "react";
import { useView } from "../state/viewStore.ts";
import { onMac } from "../ui/shortcutText.ts";
import { pasteText, selectionClip } from "./clipboard.ts";
import { clipType } from "./clipText.ts";
import { canRun } from "./action.ts";
import { actionIds, actionOf } from "./index.ts";
import { matchesShortcut } from "./matchesShortcut.ts";
import { useActionContext } from "./useActions.ts";

/** Carries out actions by their keys, and copies and pastes with the browser's own clipboard events. */
export function useShortcuts(): void {
  const context = useActionContext();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isOverlaid(event.target) || isMeantForName(event)) return;
      const isInText = isTyping(event.target);
      const id = actionIds.find(
        (each) => isFor(event, each) && (!isInText || actionOf(each).worksInText === true),
      );
      if (id === undefined) return;
      const action = actionOf(id);
      const now = context();
      if (!canRun(action, now)) return;
      event.preventDefault();
      action.run(now);
    };
    const copy = (event: ClipboardEvent) => {
      if (!isOnMap(event.target)) return;
      const now = context();
      const copied = selectionClip(now);
      if (copied === undefined) return;
      event.preventDefault();
      event.clipboardData?.setData("text/plain", copied.plain);
      event.clipboardData?.setData(clipType, copied.text);
      if (event.type === "cut" && canRun(actionOf("remove"), now)) actionOf("remove").run(now);
    };
    const paste = (event: ClipboardEvent) => {
      const now = context();
      if (!isOnMap(event.target) || !canRun(actionOf("paste"), now)) return;
      event.preventDefault();
      const { clipboardData: data } = event;
      pasteText(now, data?.getData("text/plain"), data?.getData(clipType));
    };
    addEventListener("keydown", press);
    document.addEventListener("copy", copy);
    document.addEventListener("cut", copy);
    document.addEventListener("paste", paste);
    return () => {
      removeEventListener("keydown", press);
      document.removeEventListener("copy", copy);
      document.removeEventListener("cut", copy);
      document.removeEventListener("paste", paste);
    };
  }, [context]);
}

function isFor(event: KeyboardEvent, id: (typeof actionIds)[number]): boolean {
  const { shortcuts = [], isNative, scope = "map" } = actionOf(id);
  if (isNative === true || (scope === "map" && !isOnMap(event.target))) return false;
  const isMac = onMac();
  return shortcuts.some((shortcut) => matchesShortcut(event, shortcut, isMac));
}

/** On the map, or nowhere in particular. */
function isOnMap(target: EventTarget | null): boolean {
  if (target === document.body || target === document) return true;
  return target instanceof Element && !isTyping(target) && target.closest("[data-map]") !== null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName);
}

/** Menus, lists and dialogs have keys of their own, also while they are on their way. */
function isOverlaid(target: EventTarget | null): boolean {
  const { dialog } = useView.getState();
  if (dialog !== null) return true;
  const overlay = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox]";
  return target instanceof Element && target.closest(overlay) !== null;
}

/** Letters typed while the field for the name of a new persona or lane is on its way; a key with Ctrl is still a command. */
function isMeantForName({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const { goesToDetails, selection } = useView.getState();
  const isOnTheWay = goesToDetails && /^(persona|lane)$/u.test(selection.at(-1)?.kind ?? "");
  return isOnTheWay && !ctrlKey && !metaKey && !altKey;
}
