import { useEffect } from "react";
import { waitingMaps } from "../../session/ledgerStorage.ts";

/** Sends what was drawn offline in maps that have been closed since: whoever comes back need not open each. */
export function useSendKept(): void {
  useEffect(() => {
    const waiting = waitingMaps();
    if (waiting.length === 0) return;
    let isLeft = false;
    let stop: (() => void) | undefined;
    const send = async () => {
      const { sendKept } = await import("../../session/sendKept.ts");
      if (!isLeft) stop = sendKept(waiting);
    };
    // Without its code they wait on, until the map is opened.
    send().catch(() => undefined);
    return () => {
      isLeft = true;
      stop?.();
    };
  }, []);
}
