import { useCallback, useEffect, useRef, useState } from "react";
import type { Decision } from "#core/wire/workshop.ts";
import { useWords } from "../../i18n/useWords.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import {
  addDecision,
  changeDecision,
  fetchDecisions,
  removeDecision,
  restoreDecision,
} from "../../platform/decisionsApi.ts";
import type { DecisionChange, NewDecision } from "../../platform/decisionsApi.ts";
import { onMapEvent } from "../../session/mapEvents.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { announce } from "../../ui/announce.ts";
import { showToast } from "../../ui/toasts.ts";

/** What was decided on this map, with what can be done to them; each tells of its failure. */
export interface Decisions {
  /** Undefined until the first answer. */
  readonly items: readonly Decision[] | undefined;
  readonly hasFailed: boolean;
  readonly refresh: () => Promise<void>;
  readonly add: (decision: NewDecision) => Promise<boolean>;
  readonly change: (item: Decision, change: DecisionChange) => Promise<boolean>;
  readonly remove: (item: Decision) => Promise<void>;
}

/** Fresh whenever what was decided has changed, and once the server is back. */
export function useDecisions(): Decisions {
  const { mapId } = useSession();
  const isOnline = useMap(({ connection }) => connection === "online");
  const all = useWords();
  const words = all.decisions;
  const [items, setItems] = useState<readonly Decision[]>();
  const [hasFailed, setFailed] = useState(false);
  const asked = useRef(0);
  const refresh = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await fetchDecisions(mapId);
    if (mine !== asked.current) return;
    setFailed(!answer.ok);
    if (answer.ok) setItems(answer.value);
  }, [mapId]);
  useEffect(() => void refresh(), [refresh, isOnline]);
  useEffect(() => onMapEvent("decisions", () => void refresh()), [refresh]);
  const put = (item: Decision) =>
    setItems((last = []) =>
      last.some(({ id }) => id === item.id)
        ? last.map((each) => (each.id === item.id ? item : each))
        : [...last, item],
    );
  const add = async (decision: NewDecision) => {
    const added = valueOrTold(await addDecision(mapId, decision), all);
    if (added === undefined) return false;
    put(added);
    announce(words.added);
    return true;
  };
  const change = async (item: Decision, part: DecisionChange) => {
    const changed = valueOrTold(await changeDecision(item, part), all);
    if (changed !== undefined) put(changed);
    return changed !== undefined;
  };
  const restore = async (item: Decision) => {
    if (valueOrTold(await restoreDecision(item), all) === undefined) return;
    await refresh();
    announce(words.added);
  };
  const remove = async (item: Decision) => {
    if (valueOrTold(await removeDecision(item), all) === undefined) return;
    setItems((last) => last?.filter(({ id }) => id !== item.id));
    showToast(words.removed, { action: { label: words.undo, run: () => void restore(item) } });
  };
  return { items, hasFailed, refresh, add, change, remove };
}
