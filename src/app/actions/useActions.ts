import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useLocale, useWords } from "../i18n/useWords.ts";
import { useSession } from "../session/useSession.ts";
import { useMap } from "../state/mapStore.ts";
import { useScene } from "../state/sceneStore.ts";
import { useView } from "../state/viewStore.ts";
import type { Action, ActionContext } from "./action.ts";
import { actionOf } from "./index.ts";
import type { ActionId } from "./index.ts";

/** The context of the moment, for whatever is about to be done. */
export function useActionContext(): () => ActionContext {
  const session = useSession();
  const words = useWords();
  const locale = useLocale();
  return useCallback(() => {
    const { map, canUndo, canRedo } = useMap.getState();
    const { layout } = useScene.getState();
    return { map, canUndo, canRedo, layout, view: useView.getState(), session, words, locale };
  }, [session, words, locale]);
}

/** An action as a button or a menu shows it. */
export interface ShownAction {
  readonly id: ActionId;
  readonly action: Action;
  readonly label: string;
  readonly isEnabled: boolean;
  readonly isOn: boolean;
  readonly run: () => void;
}

/** One action, kept up to date with the map and the view. */
export function useAction(id: ActionId): ShownAction {
  const context = useActionContext();
  const state = useSyncExternalStore(followStores, () => stateOf(id, context()));
  return useMemo(() => shownAs(state, id, context), [state, id, context]);
}

/** Some actions as they stand at this moment, e.g. when a menu opens. */
export function actionsNow(ids: readonly ActionId[], context: ActionContext): ShownAction[] {
  return ids.map((id) => shownAs(stateOf(id, context), id, () => context));
}

/** What of an action may change as the map does, in one number: a button hears of nothing else. */
const states = { isEnabled: 1, isOn: 2 } as const;

function stateOf(id: ActionId, context: ActionContext): number {
  const { isEnabled, isOn } = actionOf(id);
  return (isEnabled(context) ? states.isEnabled : 0) + (isOn?.(context) === true ? states.isOn : 0);
}

function shownAs(state: number, id: ActionId, context: () => ActionContext): ShownAction {
  const action = actionOf(id);
  return {
    id,
    action,
    label: context().words.actions.names[id],
    isEnabled: (state & states.isEnabled) !== 0,
    isOn: (state & states.isOn) !== 0,
    run: () => action.run(context()),
  };
}

function followStores(listener: () => void): () => void {
  const stops = [
    useMap.subscribe(listener),
    useView.subscribe(listener),
    useScene.subscribe(listener),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
