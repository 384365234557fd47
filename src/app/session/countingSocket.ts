import { isContentFrame } from "#core/wire/contentFrame.ts";
import { syncSteps } from "#core/wire/messageTypes.ts";
import type { Ledger } from "./Ledger.ts";

/** The browser's WebSocket, telling the ledger of every content frame that leaves through it. */
export function countingSocket(ledger: Ledger): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener("open", () => ledger.connected());
    }

    override send(data: string | Blob | BufferSource): void {
      super.send(data);
      if (!(data instanceof Uint8Array) || !isContentFrame(data)) return;
      ledger.sent(data[1] === syncSteps.difference);
    }
  };
}
