import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useLocale, useWords } from "../i18n/useWords.ts";
import { useSession } from "../session/useSession.ts";
import { useComments } from "../state/commentStore.ts";
import { useMap } from "../state/mapStore.ts";
import { useScene } from "../state/sceneStore.ts";
import { useView } from "../state/viewStore.ts";
import { canRun, isOffered } from "./action.ts";
import type { Action, ActionContext } from "./action.ts";
import { actionOf } from "./index.ts";
import type { ActionId } from "./index.ts";

/** The context of the moment, for whatever is about to be done. */
export function useActionContext(): () => ActionContext {
  const session = useSession();
  const words = useWords();
  const locale = useLocale();
  return useCallback(() => {
    const { map, role, canUndo, canRedo } = useMap.getState();
    const { layout } = useScene.getState();
    const view = useView.getState();
    return { map, role, canUndo, canRedo, layout, view, session, words, locale };
  }, [session, words, locale]);
}

/** An action as a button or a menu shows it. */
export interface ShownAction {
  readonly id: ActionId;
  readonly action: Action;
  readonly label: string;
  /** Whether there is a button or an entry for it. */
  readonly isOffered: boolean;
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

/** Of some actions those that are offered, as they stand at this moment, e.g. when a menu opens. */
export function actionsNow(ids: readonly ActionId[], context: ActionContext): ShownAction[] {
  return ids
    .map((id) => shownAs(stateOf(id, context), id, () => context))
    .filter((shown) => shown.isOffered);
}

/** What of an action may change as the map does, in one number: a button hears of nothing else. */
const states = { isEnabled: 1, isOn: 2, isOffered: 4 } as const;

function stateOf(id: ActionId, context: ActionContext): number {
  const action = actionOf(id);
  return (
    (canRun(action, context) ? states.isEnabled : 0) +
    (action.isOn?.(context) === true ? states.isOn : 0) +
    (isOffered(action, context) ? states.isOffered : 0)
  );
}

function shownAs(state: number, id: ActionId, context: () => ActionContext): ShownAction {
  const action = actionOf(id);
  return {
    id,
    action,
    label: context().words.actions.names[id],
    isEnabled: (state & states.isEnabled) !== 0,
    isOn: (state & states.isOn) !== 0,
    isOffered: (state & states.isOffered) !== 0,
    run: () => action.run(context()),
  };
}

function followStores(listener: () => void): () => void {
  const stops = [
    useMap.subscribe(listener),
    useView.subscribe(listener),
    useScene.subscribe(listener),
    useComments.subscribe(listener),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
