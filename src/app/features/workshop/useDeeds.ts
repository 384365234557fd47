import { useMemo } from "react";
import type { WorkshopDeed } from "#core/wire/workshop.ts";
import { useWords } from "../../i18n/useWords.ts";
import { sendDeed, takePart } from "../../platform/workshopApi.ts";
import { useSession } from "../../session/useSession.ts";
import { tookIn } from "./loadWorkshop.ts";

export interface Deeds {
  /** Carries a deed of the facilitator out, or says why not; whether it came to be. */
  readonly run: (deed: WorkshopDeed) => Promise<boolean>;
  readonly join: () => Promise<boolean>;
}

/** What one can do to the workshop of this map. */
export function useDeeds(): Deeds {
  const { mapId } = useSession();
  const words = useWords();
  return useMemo(
    () => ({
      run: async (deed) => tookIn(mapId, await sendDeed(mapId, deed), words),
      join: async () => tookIn(mapId, await takePart(mapId), words),
    }),
    [mapId, words],
  );
}
