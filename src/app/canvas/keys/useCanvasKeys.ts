import type { KeyboardEvent } from "react";
import { indexOf, tenths, valueOf } from "#core/model/select.ts";
import { targetName } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import type { MapSession } from "../../session/mapSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { useScene } from "../../state/sceneStore.ts";
import { pairOfKey, toggled } from "../../state/selection.ts";
import type { Selected } from "../../state/selection.ts";
import { select, useView } from "../../state/viewStore.ts";
import { announce } from "../../ui/announce.ts";
import { itemOf, itemsOf } from "../itemsOf.ts";
import type { Item } from "../itemsOf.ts";
import { openTarget } from "../openTarget.ts";
import { neighbour } from "./neighbour.ts";
import type { Direction } from "./neighbour.ts";

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
  return (event) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    // A dialog is on its way: what is typed already is meant for it.
    if (useView.getState().dialog !== null) return;
    const isUsed = event.key === "Tab" ? goOn(event.shiftKey) : isKeyUsed(event, { session, say });
    if (isUsed) event.preventDefault();
  };
}

interface KeyContext {
  readonly session: MapSession;
  /** Says to screen readers what became of something. */
  readonly say: (target: Selected) => void;
}

function isKeyUsed(event: KeyboardEvent, context: KeyContext): boolean {
  const direction = directions[event.key];
  const active = useView.getState().selection.at(-1);
  if (direction !== undefined) {
    if (active?.kind === "rating" && !event.ctrlKey && !event.metaKey) {
      const step = event.shiftKey ? 0.1 : 0.5;
      if (direction === "up") return nudge(active, step, context);
      if (direction === "down") return nudge(active, -step, context);
    }
    return goTo(direction, event.shiftKey && active?.kind !== "rating");
  }
  if (event.ctrlKey || event.metaKey) return false;
  if ((event.key === "Enter" || event.key === "F2") && active !== undefined) {
    openTarget(active, context.session);
    return true;
  }
  if (event.key === "Escape" && active !== undefined) {
    select([]);
    return true;
  }
  return false;
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
  show(next, [next]);
  return true;
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
  show(next, isAdding ? [...selection.filter(({ id }) => id !== next.id), next] : [next]);
  return true;
}

function show(item: Item, selection: readonly Selected[]): void {
  select(selection.map(({ kind, id }) => ({ kind, id })));
  useView.getState().camera?.reveal(item.box);
}

/** Raises or lowers every selected rating; one that is not there yet starts from neutral. */
function nudge(active: Selected, step: number, { session, say }: KeyContext): boolean {
  const { map } = useMap.getState();
  const { selection } = useView.getState();
  const ratings = toggled(selection, active).length < selection.length ? selection : [active];
  const changes = ratings.flatMap(({ kind, id }) => {
    const [touchpoint, persona] = pairOfKey(id);
    if (kind !== "rating" || !indexOf(map).touchpoints.has(touchpoint)) return [];
    const value = valueOf(map.ratings[touchpoint]?.[persona]) ?? 0;
    const emotion = Math.max(-2, Math.min(2, tenths(value + step)));
    return [{ touchpoint, persona, fields: { emotion } }];
  });
  if (session.run({ type: "rate", ratings: changes })) say(active);
  return true;
}
