import { useCallback, useEffect, useState } from "react";
import type { PastWorkshop } from "#core/wire/workshop.ts";
import { fetchPastWorkshops } from "../../platform/workshopApi.ts";
import { useSession } from "../../session/useSession.ts";

export interface PastList {
  /** The last first; absent until they are here. */
  readonly past: readonly PastWorkshop[] | undefined;
  readonly hasFailed: boolean;
  readonly load: () => Promise<void>;
}

/** The workshops that have ended on this map. */
export function usePastWorkshops(): PastList {
  const { mapId } = useSession();
  const [past, setPast] = useState<readonly PastWorkshop[]>();
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(async () => {
    const answer = await fetchPastWorkshops(mapId);
    setFailed(!answer.ok);
    if (answer.ok) setPast(answer.value);
  }, [mapId]);
  useEffect(() => void load(), [load]);
  return { past, hasFailed, load };
}
