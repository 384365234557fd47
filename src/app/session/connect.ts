import { readVarString, readVarUint } from "lib0/decoding";
import type { Awareness } from "y-protocols/awareness";
import { WebsocketProvider } from "y-websocket";
import type * as Y from "yjs";
import type { Id } from "#core/model/journeyMap.ts";
import { closeCodes, closeReasons } from "#core/wire/closeCodes.ts";
import type { MapEvent } from "#core/wire/mapEvents.ts";
import { syncPath } from "#core/wire/mapId.ts";
import { messageTypes } from "#core/wire/messageTypes.ts";
import { roles } from "#core/wire/roles.ts";
import type { Role } from "#core/wire/roles.ts";
import { countingSocket } from "./countingSocket.ts";
import { keepHeldTexts } from "./heldTexts.ts";
import type { Ledger } from "./Ledger.ts";
import { watchNetwork } from "./watchNetwork.ts";

const firstPauseMs = 250;
const longestPauseMs = 8_000;

export interface ConnectionListener {
  readonly onOnline: () => void;
  /** What this person may do until the connection ends. */
  readonly onRole: (role: Role) => void;
  /** The server tells something beside the map's content. */
  readonly onEvent: (event: MapEvent) => void;
  /** Not reachable; another attempt follows by itself. */
  readonly onOffline: () => void;
  /** Everything the server has is here. */
  readonly onSynced: () => void;
  /** Somebody put the map into the bin; no further attempt follows. */
  readonly onBinned: () => void;
  /** The server does not let this browser in; no further attempt follows. */
  readonly onRefused: () => void;
}

export interface ServerConnection {
  readonly provider: WebsocketProvider;
  /** Whether what is changed now leaves at once. */
  readonly isOpen: () => boolean;
  /** Makes the first attempt, or the next one at once. */
  readonly open: () => void;
  /** Instead of waiting out the pause; nothing when none is under way. */
  readonly retryNow: () => void;
  /** Makes no further attempt until `open`. */
  readonly rest: () => void;
  readonly close: () => void;
}

export interface ConnectOptions {
  readonly mapId: Id;
  readonly doc: Y.Doc;
  readonly ledger: Ledger;
  readonly listener: ConnectionListener;
}

/** Keeps a document in step with the server, coming back after every loss at a moment of its own. */
export function connect({ mapId, doc, ledger, listener }: ConnectOptions): ServerConnection {
  const address = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${syncPath}`;
  const provider = new WebsocketProvider(address, mapId, doc, {
    // Only when what is kept on this device is in the document does the answer to the server hold all of it.
    connect: false,
    disableBc: true,
    WebSocketPolyfill: countingSocket(ledger),
    // The provider's own pauses are the same for everybody: a restart would bring all back at once.
    shouldReconnect: () => false,
  });
  hearServer(provider, { mapId, ledger, listener });
  const retry = retryTimer(() => provider.connect());
  follow(provider, { listener, retry });
  const stopWatching = watchNetwork({ onBack: retry.now, onDoubt: () => provider.ws?.close() });
  return {
    provider,
    isOpen: () => provider.ws?.readyState === WebSocket.OPEN && provider.wsconnected,
    open: () => provider.connect(),
    retryNow: retry.now,
    rest: retry.stop,
    close: () => {
      stopWatching();
      retry.stop();
      provider.destroy();
    },
  };
}

/** Takes in what the server says beside what y-websocket understands. */
function hearServer(
  { messageHandlers }: WebsocketProvider,
  { mapId, ledger, listener }: Pick<ConnectOptions, "mapId" | "ledger" | "listener">,
): void {
  messageHandlers[messageTypes.acknowledgement] = (_encoder, decoder) => {
    ledger.acknowledged(readVarUint(decoder));
  };
  messageHandlers[messageTypes.event] = (_encoder, decoder) => {
    const event: MapEvent = JSON.parse(readVarString(decoder));
    // Also when nobody is there to be told.
    if (event.topic === "held") keepHeldTexts(mapId, event.texts);
    listener.onEvent(event);
  };
  messageHandlers[messageTypes.role] = (_encoder, decoder) => {
    const told = readVarString(decoder);
    const role = roles.find((known) => known === told);
    if (role !== undefined) listener.onRole(role);
  };
}

type Retry = ReturnType<typeof retryTimer>;

/** Tells the listener what becomes of the connection, and comes back after a loss. */
function follow(
  provider: WebsocketProvider,
  { listener, retry }: { readonly listener: ConnectionListener; readonly retry: Retry },
): void {
  let isComingBack = false;
  provider.on("connection-close", (event) => {
    isComingBack = event !== null && isOtherRole(event);
  });
  provider.on("status", ({ status }) => {
    if (status === "connected") {
      greetAgain(provider.awareness);
      listener.onOnline();
    }
    if (status === "disconnected" && !isComingBack) listener.onOffline();
  });
  provider.on("sync", (isSynced) => {
    if (!isSynced) return;
    retry.succeeded();
    listener.onSynced();
  });
  provider.on("closed", ({ code, reason }) => {
    // In another role everything goes on: nobody was away.
    if (isOtherRole({ code, reason })) return provider.connect();
    if (code === closeCodes.forbidden && reason === closeReasons.bin) return listener.onBinned();
    if (isFinal(code)) return listener.onRefused();
    retry.later();
    listener.onOffline();
  });
}

/**
 * Presence of the same age is passed over, here and elsewhere: after a pause this person is therefore shown anew, and what
 * was known of the others is forgotten with them.
 */
function greetAgain(awareness: Awareness): void {
  for (const id of awareness.meta.keys())
    if (id !== awareness.clientID && !awareness.states.has(id)) awareness.meta.delete(id);
  awareness.setLocalState(awareness.getLocalState());
}

function isOtherRole({
  code,
  reason,
}: {
  readonly code: number;
  readonly reason: string;
}): boolean {
  return code === closeCodes.tryAgain && reason === closeReasons.role;
}

function isFinal(code: number): boolean {
  return code === closeCodes.unauthenticated || code === closeCodes.forbidden;
}

/** Pauses that double, each shortened by chance to as little as half. */
function retryTimer(attempt: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = firstPauseMs;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    stop,
    later: () => {
      stop();
      timer = setTimeout(attempt, pauseMs * (0.5 + Math.random() / 2));
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    },
    now: () => {
      if (timer === undefined) return;
      stop();
      attempt();
    },
    succeeded: () => {
      pauseMs = firstPauseMs;
    },
  };
}
