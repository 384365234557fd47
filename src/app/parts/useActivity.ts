import { useCallback, useEffect, useRef, useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type { AuditEntry } from "#core/wire/audit.ts";
import { fetchActivity } from "../platform/accessApi.ts";

export interface Activity {
  readonly entries: readonly AuditEntry[];
  readonly isMore: boolean;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly loadMore: () => void;
}

/** The log of who did what, as far as it was asked for. */
export function useActivity(mapId: Id | undefined): Activity {
  const [entries, setEntries] = useState<readonly AuditEntry[]>([]);
  const [isMore, setMore] = useState(false);
  const [isLoading, setLoading] = useState(true);
  const [hasFailed, setFailed] = useState(false);
  const round = useRef(0);

  const load = useCallback(
    async (before: number | undefined) => {
      round.current += 1;
      const mine = round.current;
      setLoading(true);
      const answer = await fetchActivity(mapId, before);
      // Another map was chosen meanwhile.
      if (mine !== round.current) return;
      setLoading(false);
      setFailed(!answer.ok);
      if (!answer.ok) return;
      const { entries: found, isMore: areMore } = answer.value;
      setMore(areMore);
      setEntries((last) => (before === undefined ? found : [...last, ...found]));
    },
    [mapId],
  );
  useEffect(() => {
    setEntries([]);
    setMore(false);
    void load(undefined);
  }, [load]);
  return { entries, isMore, isLoading, hasFailed, loadMore: () => void load(entries.at(-1)?.id) };
}
