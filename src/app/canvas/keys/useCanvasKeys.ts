import type { KeyboardEvent } from "react";
import { loadLaterWords } from "../../i18n/loadWords.ts";
import { targetName } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { useScene } from "../../state/sceneStore.ts";
import type { Selected } from "../../state/selection.ts";
import { changeView, scoredNow, select, useView } from "../../state/viewStore.ts";
import { announce } from "../../ui/announce.ts";
import { itemOf, itemsOf } from "../itemsOf.ts";
import type { Item } from "../itemsOf.ts";
import { isUnrated, openTarget } from "../openTarget.ts";
import { neighbour } from "./neighbour.ts";
import type { Direction } from "./neighbour.ts";
import { nudge } from "./nudge.ts";
import type { KeyContext } from "./nudge.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Going through the map by keys: arrows by place, Tab in reading order, Enter to type; the rest are actions. */
export function useCanvasKeys(): (event: KeyboardEvent) => void {
  const session = useSession();
  const words = useWords();
  const locale = useLocale();
  const say = (target: Selected) => {
    const { map } = useMap.getState();
    announce(targetName(target, { map, locale, words }) ?? "");
  };
  const sayScoring = () => {
    void loadLaterWords(locale).then(() => announce(words.onCanvas.scoring));
  };
  return (event) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    // A dialog is on its way: what is typed already is meant for it.
    if (useView.getState().dialog !== null) return;
    const isUsed =
      event.key === "Tab" ? goOn(event.shiftKey) : isKeyUsed(event, { session, say, sayScoring });
    if (isUsed) event.preventDefault();
  };
}

function isKeyUsed(event: KeyboardEvent, context: KeyContext): boolean {
  const direction = directions[event.key];
  const { selection } = useView.getState();
  const active = selection.at(-1);
  if (direction !== undefined) return arrow(direction, event, context);
  if (event.ctrlKey || event.metaKey || active === undefined) return false;
  if (event.key === "Enter" || event.key === "F2") {
    if (active.kind === "rating" && canEdit(useMap.getState())) switchScoring(active, context);
    else openTarget(active, context.session);
    return true;
  }
  if (event.key === "Escape") {
    if (scoredNow(useView.getState()) === undefined) select([]);
    else changeView({ scoring: null });
    return true;
  }
  return false;
}

/** Walks, or raises and lowers the score while one is scoring; sideways that goes on at the next face. */
function arrow(direction: Direction, event: KeyboardEvent, context: KeyContext): boolean {
  const scored = event.ctrlKey || event.metaKey ? undefined : scoredNow(useView.getState());
  if (scored === undefined) return goTo(direction, event.shiftKey);
  if (direction === "left" || direction === "right")
    return goOnScoring(() => goTo(direction, false));
  const step = event.shiftKey ? 0.1 : 0.5;
  nudge(scored, direction === "up" ? step : -step, context);
  return true;
}

/** Enter on a face: from here the arrows change its score, or they walk again. */
function switchScoring(active: Selected, context: KeyContext): void {
  if (scoredNow(useView.getState()) !== undefined) return changeView({ scoring: null });
  if (isUnrated(active)) openTarget(active, context.session);
  changeView({ scoring: active.id });
  context.sayScoring();
}

/** From face to face one stays at scoring; at anything else it ends. */
function goOnScoring(go: () => boolean): boolean {
  const wasScoring = scoredNow(useView.getState()) !== undefined;
  const isGone = go();
  const active = useView.getState().selection.at(-1);
  if (wasScoring) changeView({ scoring: active?.kind === "rating" ? active.id : null });
  return isGone;
}

/** Tab: the next item; at the end the focus leaves the map. */
export function goOn(isBack: boolean): boolean {
  const { layout } = useScene.getState();
  const active = useView.getState().selection.at(-1);
  if (layout === undefined || active === undefined) return false;
  const items = itemsOf(layout);
  const at = items.findIndex(({ kind, id }) => kind === active.kind && id === active.id);
  const next = items[at + (isBack ? -1 : 1)];
  if (next === undefined) return false;
  return goOnScoring(() => show(next, [next]));
}

function goTo(direction: Direction, isAdding: boolean): boolean {
  const { layout } = useScene.getState();
  if (layout === undefined) return false;
  const items = itemsOf(layout);
  const { selection } = useView.getState();
  const active = selection.at(-1);
  const from = active && itemOf(layout, active);
  const next = from === undefined ? items[0] : neighbour(items, from, direction);
  if (next === undefined) return true;
  return show(next, isAdding ? [...selection.filter(({ id }) => id !== next.id), next] : [next]);
}

function show(item: Item, selection: readonly Selected[]): boolean {
  select(selection.map(({ kind, id }) => ({ kind, id })));
  useView.getState().camera?.reveal(item.box);
  return true;
}
