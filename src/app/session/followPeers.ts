import type { Awareness } from "y-protocols/awareness";
import { limits } from "#core/wire/limits.ts";
import { readPresence } from "#core/wire/presence.ts";
import type { PresenceUser } from "#core/wire/presence.ts";
import type { Peer } from "../state/mapStore.ts";
import type { MapSession, Shown } from "./mapSession.ts";

export interface PresenceLink {
  readonly show: MapSession["show"];
  readonly introduce: (user: PresenceUser) => void;
  readonly stop: () => void;
}

interface AwarenessChange {
  readonly added: readonly number[];
  readonly updated: readonly number[];
  readonly removed: readonly number[];
}

/** Shows this person to the others at most twenty times a second, and tells who the others are. */
export function followPeers(
  awareness: Awareness,
  onPeers: (peers: readonly Peer[]) => void,
): PresenceLink {
  const mine = ownPresence(awareness);
  const peers = new Map<number, Peer>();
  const follow = ({ added, updated, removed }: AwarenessChange) => {
    let isChanged = false;
    for (const id of removed) isChanged = peers.delete(id) || isChanged;
    for (const id of [...added, ...updated]) {
      if (id === awareness.clientID) continue;
      const presence = readPresence(awareness.getStates().get(id));
      if (presence === undefined) continue;
      peers.set(id, { id, presence });
      isChanged = true;
    }
    if (isChanged) onPeers([...peers.values()].toSorted((a, b) => a.id - b.id));
  };
  awareness.on("change", follow);
  return {
    show: mine.show,
    introduce: mine.introduce,
    stop: () => {
      awareness.off("change", follow);
      mine.stop();
    },
  };
}

function ownPresence(awareness: Awareness) {
  let shown: { readonly [K in keyof Shown]?: Shown[K] | undefined } = {};
  let user: PresenceUser | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const publish = () => {
    timer = undefined;
    awareness.setLocalState({ user, ...shown });
  };
  const publishSoon = () => {
    timer ??= setTimeout(publish, limits.presenceEveryMs);
  };
  return {
    show: (change: typeof shown) => {
      shown = { ...shown, ...change };
      publishSoon();
    },
    introduce: (next: PresenceUser) => {
      user = next;
      publishSoon();
    },
    stop: () => clearTimeout(timer),
  };
}
