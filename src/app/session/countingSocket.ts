import { isContentFrame } from "#core/wire/contentFrame.ts";
import { syncSteps } from "#core/wire/messageTypes.ts";
import { contentFrames } from "./contentFrames.ts";
import type { Ledger } from "./Ledger.ts";

/**
 * The browser's WebSocket, telling the ledger of every content frame that leaves through it. What was drawn offline for
 * hours may be more than the server takes at once: it leaves in several frames, and is there with the last.
 */
export function countingSocket(ledger: Ledger): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener("open", () => ledger.connected());
    }

    override send(data: string | Blob | BufferSource): void {
      if (!(data instanceof Uint8Array) || !isContentFrame(data)) return super.send(data);
      const frames = contentFrames(data);
      frames.forEach((frame, index) => {
        super.send(frame as Uint8Array<ArrayBuffer>);
        ledger.sent(data[1] === syncSteps.difference && index === frames.length - 1);
      });
    }
  };
}
