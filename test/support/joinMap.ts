import * as decoding from "lib0/decoding";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { isContentFrame } from "#core/wire/contentFrame.ts";
import type { MapEvent } from "#core/wire/mapEvents.ts";
import { messageTypes } from "#core/wire/messageTypes.ts";
import { eventually } from "./eventually.ts";

/** A person on a map, through the stock y-websocket client. */
export interface Joined {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Content frames sent on the connection of the moment, and how many of them are on disk. */
  readonly sent: number;
  readonly saved: number;
  /** Every close so far: `1012 restarting`. */
  readonly closes: readonly string[];
  /** What the server has said it may do, on one connection after the other. */
  readonly roles: readonly string[];
  /** What the server has told beside the map's content. */
  readonly events: readonly MapEvent[];
  /** Settles when everything sent is on disk. */
  readonly allSaved: () => Promise<void>;
  readonly leave: () => void;
}

export interface JoinOptions {
  /** A document that has content already. */
  readonly doc?: Y.Doc;
  readonly onAcknowledged?: (saved: number) => void;
  /** What a browser that was let in sends along. */
  readonly cookie?: string;
}

/** Joins a map and waits until the server has said what is in it. */
export async function joinMap(
  syncUrl: string,
  id: string,
  options: JoinOptions = {},
): Promise<Joined> {
  const joined = openMap(syncUrl, id, options);
  await eventually(() => joined.provider.synced);
  return joined;
}

/** Joins a map without waiting. */
export function openMap(syncUrl: string, id: string, options: JoinOptions = {}): Joined {
  const doc = options.doc ?? new Y.Doc();
  const counts = { sent: 0, saved: 0 };
  const closes: string[] = [];
  const roles: string[] = [];
  const events: MapEvent[] = [];

  class CountingSocket extends WebSocket {
    constructor(address: string, protocols?: string[]) {
      super(address, protocols, options.cookie ? { headers: { cookie: options.cookie } } : {});
      counts.sent = 0;
      counts.saved = 0;
    }

    override send(data: Uint8Array): void {
      if (isContentFrame(data)) counts.sent += 1;
      super.send(data);
    }
  }

  const provider = new WebsocketProvider(syncUrl, id, doc, {
    WebSocketPolyfill: CountingSocket as never,
    disableBc: true,
    maxBackoffTime: 200,
  });
  provider.messageHandlers[messageTypes.acknowledgement] = (_encoder, decoder) => {
    counts.saved = decoding.readVarUint(decoder);
    options.onAcknowledged?.(counts.saved);
  };
  provider.messageHandlers[messageTypes.role] = (_encoder, decoder) => {
    roles.push(decoding.readVarString(decoder));
  };
  provider.messageHandlers[messageTypes.event] = (_encoder, decoder) => {
    events.push(JSON.parse(decoding.readVarString(decoder)));
  };
  provider.on("connection-close", (event) => closes.push(`${event?.code} ${event?.reason}`));
  const leave = () => provider.destroy();
  onTestFinished(leave);
  return {
    doc,
    provider,
    closes,
    roles,
    events,
    get sent() {
      return counts.sent;
    },
    get saved() {
      return counts.saved;
    },
    allSaved: async () => {
      await eventually(() => provider.synced && counts.saved === counts.sent && counts.sent > 0);
    },
    leave,
  };
}
